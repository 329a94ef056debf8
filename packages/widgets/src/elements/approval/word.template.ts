/** The question itself: what was answered, the three words, and what must be written with two of them. */
import type { ApprovalEvent, ApprovalView, Word } from '@chamado/core/views/approval';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant } from '../../locale/format.ts';
import { richText } from '../../rich-text/rich-text.ts';
import { describedBy, field, fieldFault } from '../../templates/field.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { moment } from '../../templates/moment.ts';

type Send = (event: ApprovalEvent) => void;

export const wordTemplate = (view: ApprovalView, noun: TicketNoun, send: Send): TemplateResult => html`
  ${view.answer ? answerTemplate(view.answer) : nothing}
  <fieldset class="field" aria-describedby="word-hint">
    <legend class="visually-hidden">${msg('A sua palavra')}</legend>
    <div class="words">
      ${wordChoice(view, send, 'approve', msg('Aprovar'))}
      ${wordChoice(view, send, 'approveWithRestrictions', msg('Aprovar com restrições'))}
      ${wordChoice(view, send, 'disapprove', msg('Não aprovar'))}
    </div>
    ${fieldFault({ id: 'word', fault: view.fault === 'word' ? msg('Escolha uma das três: é a sua palavra que encerra ou devolve') : undefined })}
    <p class="hint" id="word-hint">${untilText(view)}</p>
  </fieldset>
  ${view.textAsked ? textField(view, view.textAsked, noun, send) : nothing}
  ${view.correction && view.said.word !== 'disapprove' ? installed(view, view.correction, send) : nothing}
`;

const answerTemplate = ({
  by,
  at,
  html: answer,
  attachments,
}: NonNullable<ApprovalView['answer']>): TemplateResult => html`
  <figure class="answer" part="answer">
    <figcaption class="small muted">${msg(html`${by} respondeu em ${moment(at)}`)}</figcaption>
    <blockquote class="rich">${richText(answer)}</blockquote>
    ${
      attachments.length > 0
        ? html`<chamado-attachment-list .attachments=${attachments}></chamado-attachment-list>`
        : nothing
    }
  </figure>
`;

const wordChoice = ({ said, fault }: ApprovalView, send: Send, word: Word, label: string): TemplateResult => html`
  <label class="word" part="word">
    <input
      type="radio"
      name="word"
      .value=${word}
      .checked=${said.word === word}
      aria-invalid=${fault === 'word' ? 'true' : 'false'}
      @change=${() => {
        send({ type: 'approval.choose', word });
      }}
    />
    <span>${label}</span>
  </label>
`;

function textField(
  { said, fault }: ApprovalView,
  asked: 'restrictions' | 'reason',
  noun: TicketNoun,
  send: Send,
): TemplateResult {
  const isReason = asked === 'reason';
  const parts = {
    id: 'text',
    label: isReason ? msg('O que ainda não está certo?') : msg('Com que restrições?'),
    hint: isReason ? returnText(noun) : undefined,
    fault:
      fault === 'text'
        ? isReason
          ? msg('Escreva o motivo: é por ele que o atendimento continua')
          : msg('Escreva quais são as restrições, ou escolha Aprovar')
        : undefined,
  };
  const write = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) send({ type: 'approval.write', text: target.value });
  };
  return field(
    parts,
    html`<textarea
      id="text"
      rows="3"
      .value=${said.text}
      aria-describedby=${describedBy(parts)}
      aria-invalid=${fault === 'text' ? 'true' : 'false'}
      @input=${write}
    ></textarea>`,
  );
}

const installed = ({ said }: ApprovalView, version: string, send: Send): TemplateResult => html`
  <label class="choice">
    <input
      type="checkbox"
      .checked=${said.installed}
      @change=${() => {
        send({ type: 'approval.install', installed: !said.installed });
      }}
    />
    <span>${msg(str`Instalei a versão ${version}, que traz a correção`)}</span>
  </label>
`;

function untilText({ until }: ApprovalView): string {
  if (!until) return msg('Depois de aprovado, não reabre');
  const when = formatInstant(until);
  return msg(
    str`Depois de aprovado, não reabre. Esperamos a sua palavra até ${when}; sem ela, encerramos como aprovado`,
  );
}

const returnText = ({ one, agree }: TicketNoun): string =>
  agree(
    msg(str`O ${one} volta ao atendimento com o que você escrever aqui`),
    msg(str`A ${one} volta ao atendimento com o que você escrever aqui`),
  );

/** The question itself. */
export const questionText = ({ one, agree }: TicketNoun): string =>
  agree(msg(str`O atendimento resolveu o seu ${one}?`), msg(str`O atendimento resolveu a sua ${one}?`));
