/** Keeps a widget in step with what is unsent, as the `<chamado-unsent>` within it tells. */
import type { UnsentItem } from '@chamado/core/views/unsent';
import type { LitElement } from 'lit';

export class UnsentController {
  items: readonly UnsentItem[] = [];

  constructor(host: LitElement) {
    host.addEventListener('chamado-unsent-change', ({ items }) => {
      this.items = items;
      host.requestUpdate();
    });
  }
}
