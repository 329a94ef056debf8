/** Below the answers: what to try before asking a person (Plusoft S6), and the way to ask one. */
import type { AnswerView } from '@chamado/core/views/knowledge-search';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { addIcon } from '../../icons/notice.icons.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { openText } from '../article/ballot.template.ts';

export const wayOn = (answer: AnswerView, noun: TicketNoun, start: () => void): TemplateResult => html`
  <div class="way-on">
    <div class="tips" part="tips">
      <slot name="tips">
        <p>${msg('Antes de abrir, vale limpar o cache do navegador e conferir a internet e a VPN.')}</p>
        <p>
          ${answer.isUnasked ? msg('Um artigo costuma responder antes de nós.') : msg('O que você escreveu aqui vai junto.')}
        </p>
      </slot>
    </div>
    <button type="button" class=${answer.total === 0 ? 'primary' : ''} @click=${start}>
      ${addIcon()}${openText(noun)}
    </button>
  </div>
`;
