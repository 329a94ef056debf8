/** Answers that come while a subject is typed: articles, the company's tickets, and an article read in place (B4). */
import type { Ticket } from '@chamado/core';
import type { AnswersView, ReadingView } from '@chamado/core/views/open-ticket';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { articleIcon } from '../../icons/form.icons.ts';
import { ticketIcon } from '../../icons/portal.icons.ts';
import { checkIcon, closeIcon } from '../../icons/notice.icons.ts';
import { richText } from '../../rich-text/rich-text.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton } from '../../templates/waiting.ts';
import type { TicketNoun } from '../../words/noun.ts';
import { stageBadge } from '../../words/stage.ts';

export type AnswersTargets = {
  readonly noun: TicketNoun;
  readonly onRead: (id: AnswersView['articles'][number]['id']) => void;
  readonly onTicket: (ticket: Ticket) => void;
  readonly onDismiss: () => void;
  readonly onJudge: (helped: boolean) => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
  readonly onDiscard: () => void;
};

export function answersTemplate(
  answers: AnswersView | undefined,
  reading: ReadingView | null,
  targets: AnswersTargets,
): TemplateResult | typeof nothing {
  if (reading) return articleTemplate(reading, targets);
  const { articles = [], similar = [] } = answers ?? {};
  if (articles.length + similar.length === 0) return nothing;
  return html`
    <section class="answers" part="answers" aria-label=${msg('Sugestões')}>
      <button
        type="button"
        class="quiet square dismiss"
        aria-label=${msg('Dispensar as sugestões')}
        @click=${targets.onDismiss}
      >
        ${closeIcon()}
      </button>
      ${
        articles.length > 0
          ? html`
              <h3>${msg('Talvez isto resolva')}</h3>
              <ul>
                ${articles.map(
                  ({ id, title, introduction }) => html`
                    <li>
                      ${articleIcon()}
                      <div>
                        <button type="button" class="link" data-article=${id} @click=${() => targets.onRead(id)}>
                          ${title}
                        </button>
                        <p class="hint clip">${introduction}</p>
                      </div>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
      ${
        similar.length > 0
          ? html`
              <h3>${targets.noun.agree(msg('Já aberto na sua empresa'), msg('Já aberta na sua empresa'))}</h3>
              <ul>
                ${similar.map(
                  (ticket) => html`
                    <li>
                      ${ticketIcon()}
                      <div>
                        <button type="button" class="link" @click=${() => targets.onTicket(ticket)}>
                          ${ticket.number}
                        </button>
                        ${ticket.subject} ${stageBadge(ticket.stage)}
                      </div>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
    </section>
  `;
}

function articleTemplate({ article, failure, helped }: ReadingView, targets: AnswersTargets): TemplateResult {
  return html`
    <section class="answers reading" part="answers" aria-label=${msg('Artigo')}>
      <button type="button" class="quiet square dismiss" aria-label=${msg('Fechar o artigo')} @click=${targets.onClose}>
        ${closeIcon()}
      </button>
      ${failure ? failureNotice(failure, targets.onRetry) : nothing}
      ${
        article
          ? html`
              <h3 id="article" tabindex="-1">${article.title}</h3>
              <p class="muted">${article.introduction}</p>
              <div class="rich">${richText(article.body, article.format)}</div>
              ${helped === null ? asked(targets) : thanked(helped, targets)}
            `
          : failure
            ? nothing
            : skeleton(4)
      }
    </section>
  `;
}

const asked = ({ onJudge }: AnswersTargets): TemplateResult => html`
  <div class="row">
    <button type="button" @click=${() => onJudge(true)}>${checkIcon()}${msg('Isto resolveu')}</button>
    <button type="button" class="quiet" @click=${() => onJudge(false)}>${msg('Não resolveu')}</button>
  </div>
`;

const thanked = (helped: boolean, { onClose, onDiscard }: AnswersTargets): TemplateResult => html`
  <div class="thanks">
    <p id="thanks" tabindex="-1">
      ${
        helped
          ? msg('Que bom que resolveu. O que você escreveu continua aqui, se ainda precisar.')
          : msg('Obrigado por dizer. Vamos melhorar este artigo.')
      }
    </p>
    <div class="row">
      <button type="button" @click=${onClose}>${msg('Continuar escrevendo')}</button>
      ${helped ? html`<button type="button" class="quiet" @click=${onDiscard}>${msg('Descartar o rascunho')}</button>` : nothing}
    </div>
  </div>
`;
