/** A host for a controller whose news need not draw the whole element anew. */
import type { ReactiveControllerHost } from 'lit';

/** `host`, save that `heard` is called instead of a request to update it. */
export const hearingHost = (host: ReactiveControllerHost, heard: () => void): ReactiveControllerHost => ({
  addController: (controller) => host.addController(controller),
  removeController: (controller) => host.removeController(controller),
  requestUpdate: heard,
  get updateComplete() {
    return host.updateComplete;
  },
});
