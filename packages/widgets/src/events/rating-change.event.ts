/** A person chose a step of the rating's scale. */
export class ChamadoRatingChangeEvent extends Event {
  static readonly type = 'chamado-rating-change';
  readonly score: number;

  constructor(score: number) {
    super(ChamadoRatingChangeEvent.type, { bubbles: true, composed: true });
    this.score = score;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-rating-change': ChamadoRatingChangeEvent;
  }
}
