/** `<chamado-lifecycle>`: the statechart of tickets, and on it the way of one (B1). */
import type { TicketPolicy } from '@chamado/core';
import type { TimelineEntry } from '@chamado/core/ticket';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DeskController } from '../../controllers/desk-controller.ts';
import { skeleton } from '../../templates/waiting.ts';
import { ChamadoElement } from '../chamado-element.ts';
import type { Drawn } from './drawing.ts';
import { lifecycleStyles } from './lifecycle.styles.ts';

/**
 * Draws the lifecycle as the machine itself has it under a policy: every stage that a ticket may reach and every move
 * between them; with `entries`, the way a ticket took, in order, where it stands and where it may go from there.
 *
 * @summary The lifecycle drawn, with a ticket's way on it.
 * @tag chamado-lifecycle
 * @status experimental
 *
 * @csspart base - All of it.
 * @csspart drawing - The drawing, which scrolls where it is wider than its place.
 * @csspart next - Where the ticket may go from here.
 */
export class ChamadoLifecycle extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...lifecycleStyles];

  /** The policy whose lifecycle is drawn; without it, that of the desk's profile. */
  @property({ attribute: false }) policy: TicketPolicy | undefined;

  /** A ticket's timeline, oldest first. */
  @property({ attribute: false }) entries: readonly TimelineEntry[] = [];

  /** Whether the desk's routing names who gets a new ticket. */
  @property({ type: Boolean }) routed = false;

  @state() private draw: ((drawn: Drawn) => TemplateResult) | undefined;

  readonly #desk = new DeskController(this);

  protected override willUpdate(): void {
    if (!this.draw) void this.#load();
  }

  protected override render() {
    const policy = this.policy ?? this.#desk.desk?.profile.policy;
    const { draw, entries, routed } = this;
    return html`
      <div class="lifecycle" part="base" role="group" aria-label=${msg('Ciclo de vida')}>
        ${draw && policy ? draw({ policy, entries, routed }) : skeleton(8)}
      </div>
    `;
  }

  /** Nothing of it is needed before it is seen; where it cannot be fetched, the page says all it says in words. */
  async #load(): Promise<void> {
    const { lifecycleDrawing } = await import('./drawing.ts');
    this.draw = lifecycleDrawing;
  }
}
