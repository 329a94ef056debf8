/** "Isto ajudou?": asked once, thanked for calmly, and where it did not help, a way to ask a person. */
import type { ArticleView } from '@chamado/core/views/article';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { approveIcon, disapproveIcon } from '../../icons/command.icons.ts';
import { addIcon, checkIcon } from '../../icons/notice.icons.ts';
import { failureNotice } from '../../templates/failure.ts';
import type { TicketNoun } from '../../words/noun.ts';

export type BallotActions = {
  readonly judge: (helped: boolean) => void;
  readonly retry: () => void;
  readonly start: () => void;
};

export const ballotTemplate = (view: ArticleView, noun: TicketNoun, actions: BallotActions): TemplateResult => html`
  <div class="ballot" part="vote">
    ${view.helped === null ? question(view, actions) : thanks(view.helped, noun, actions)}
    ${view.failure ? failureNotice(view.failure, actions.retry) : nothing}
  </div>
`;

const question = ({ sending }: ArticleView, { judge }: BallotActions): TemplateResult => html`
  <div class="row" role="group" aria-labelledby="asked">
    <p id="asked"><strong>${msg('Isto ajudou?')}</strong></p>
    <button type="button" aria-disabled=${sending ? 'true' : 'false'} @click=${() => judge(true)}>
      ${approveIcon()}${msg('Sim')}
    </button>
    <button type="button" aria-disabled=${sending ? 'true' : 'false'} @click=${() => judge(false)}>
      ${disapproveIcon()}${msg('Não')}
    </button>
  </div>
`;

const thanks = (helped: boolean, noun: TicketNoun, { start }: BallotActions): TemplateResult => html`
  <p class="thanks" tabindex="-1">
    ${checkIcon()}${
      helped
        ? msg('Obrigado por dizer. Isso põe este artigo mais à vista de quem precisa.')
        : msg('Obrigado por dizer. Vamos rever este artigo.')
    }
  </p>
  ${helped ? nothing : html`<div><button type="button" @click=${start}>${addIcon()}${openText(noun)}</button></div>`}
`;

/** "Abrir um chamado", with the house's own noun. */
export const openText = ({ one, agree }: TicketNoun): string =>
  agree(msg(str`Abrir um ${one}`), msg(str`Abrir uma ${one}`));
