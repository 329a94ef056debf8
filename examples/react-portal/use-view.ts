/** The one bridge between React and core: a view machine becomes a view object to draw, and a function to tell it things. */
import { useState, useSyncExternalStore } from 'react';

/** What every `start…` of `@chamado/core/views/*` answers with, as far as a view needs it. */
type Running<Snapshot, Event> = {
  readonly getSnapshot: () => Snapshot;
  readonly send: (event: Event) => void;
  readonly subscribe: (observer: { next: () => void; error: () => void }) => { unsubscribe: () => void };
  readonly stop: () => unknown;
};

// #region use-view
/**
 * Undefined until the machine runs, which is as long as the component is mounted. What `start` reads is read once: give the
 * component a `key` to begin anew, as with a ticket's id.
 */
export function useView<Snapshot, Event, View>(
  start: () => Running<Snapshot, Event>,
  select: (snapshot: Snapshot) => View,
): readonly [View | undefined, (event: Event) => void] {
  const [{ subscribe, getView, send }] = useState(() => viewStore(start, select));
  return [useSyncExternalStore(subscribe, getView), send];
}

function viewStore<Snapshot, Event, View>(start: () => Running<Snapshot, Event>, select: (snapshot: Snapshot) => View) {
  let actor: Running<Snapshot, Event> | undefined;
  let view: View | undefined;
  return {
    // An actor once stopped never restarts, and strict mode mounts twice: each mount starts its own.
    subscribe(changed: () => void) {
      const running = (actor = start());
      const show = (): void => {
        view = select(running.getSnapshot());
        changed();
      };
      const { unsubscribe } = running.subscribe({ next: show, error: show });
      show();
      return () => {
        unsubscribe();
        running.stop();
        actor = undefined;
      };
    },
    getView: () => view,
    send: (event: Event) => actor?.send(event),
  };
}
// #endregion
