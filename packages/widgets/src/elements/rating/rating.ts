/** `<chamado-rating>`: the profile's scale, one step to be chosen. */
import type { RatingStep } from '@chamado/core';
import { msg } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { ChamadoRatingChangeEvent } from '../../events/rating-change.event.ts';
import { labelText } from '../../locale/label.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { fieldFault } from '../../templates/field.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { ratingStyles } from './rating.styles.ts';

/**
 * Asks how the service was, on a scale whose steps have words. Decides nothing and sends nothing: it says what was chosen.
 *
 * @summary A scale of words, best first.
 * @tag chamado-rating
 * @status experimental
 *
 * @event {ChamadoRatingChangeEvent} chamado-rating-change - A step was chosen.
 *
 * @csspart step - One step of the scale.
 */
export class ChamadoRating extends ChamadoElement {
  static override styles = [ChamadoElement.styles, ...fieldStyles, ratingStyles];

  /** The scale, best first. */
  @property({ attribute: false }) steps: readonly RatingStep[] = [];

  /** The step chosen, by its score. */
  @property({ type: Number }) score: number | null = null;

  /** The question; by default how the service was. */
  @property() label: string | undefined;

  /** What to say where a step is missing. */
  @property({ attribute: false }) fault: string | undefined;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked, input')?.focus();
  }

  protected override render() {
    return html`
      <fieldset class="field" aria-describedby=${this.fault ? 'scale-fault' : 'scale'}>
        <legend id="scale">${this.label ?? msg('Como você avalia o atendimento?')}</legend>
        <div class="steps">
          ${this.steps.map(
            ({ score, label }) => html`
              <label class="step" part="step">
                <input
                  type="radio"
                  name="score"
                  .value=${String(score)}
                  .checked=${score === this.score}
                  aria-invalid=${this.fault ? 'true' : 'false'}
                  @change=${this.#onChange}
                />
                <span>${labelText(label)}</span>
              </label>
            `,
          )}
        </div>
        ${fieldFault({ id: 'scale', fault: this.fault })}
      </fieldset>
    `;
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.score = Number(target.value);
    this.emit(new ChamadoRatingChangeEvent(this.score));
  };
}
