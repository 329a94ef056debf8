/** The rating that follows an approval: a step of the scale, and a few words for who wants to. */
import type { ApprovalEvent, ApprovalView } from '@chamado/core/views/approval';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ChamadoRatingChangeEvent } from '../../events/rating-change.event.ts';
import { field } from '../../templates/field.ts';

export function ratingTemplate(view: ApprovalView, send: (event: ApprovalEvent) => void): TemplateResult {
  const remark = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) send({ type: 'approval.remark', comment: target.value });
  };
  return html`
    <chamado-rating
      part="rating"
      .steps=${view.scale}
      .score=${view.said.score}
      .label=${msg('Como você avalia o atendimento?')}
      .fault=${view.fault === 'score' ? msg('Escolha uma das notas: de todas, é a que mais nos ajuda') : undefined}
      @chamado-rating-change=${({ score }: ChamadoRatingChangeEvent) => {
        send({ type: 'approval.score', score });
      }}
    ></chamado-rating>
    ${field(
      { id: 'comment', label: msg('Quer dizer algo mais?'), optional: true },
      html`<textarea id="comment" rows="2" .value=${view.said.comment} @input=${remark}></textarea>`,
    )}
  `;
}
