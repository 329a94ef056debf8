/** The ticket's data as lines of a name and a value. */
import type { Instant, TicketId } from '@chamado/core';
import type { Fact } from '@chamado/core/views/ticket-page';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { moment, momentAgo } from '../../templates/moment.ts';
import { factName, factText } from '../../words/fact.ts';

export type FactTargets = {
  readonly now: Instant;
  readonly select: (ticketId: TicketId) => void;
};

export const factList = (facts: readonly Fact[], targets: FactTargets): TemplateResult => html`
  <dl class="facts" part="facts">
    ${facts.map(
      (fact) => html`
        <div class="fact" data-fact=${fact.name}>
          <dt>${factName(fact)}</dt>
          <dd>${factValue(fact, targets)}</dd>
        </div>
      `,
    )}
  </dl>
`;

function factValue(fact: Fact, { now, select }: FactTargets): TemplateResult | string | undefined {
  const { value } = fact;
  if (value.kind === 'moment')
    return html`${moment(value.at)}
      <span class="small muted ago" aria-hidden="true">${momentAgo(value.at, now)}</span>`;
  if (value.kind !== 'ticket') return factText(fact);
  return value.number === null
    ? msg('Outro atendimento')
    : html`<button type="button" class="link number" @click=${() => select(value.id)}>${value.number}</button>`;
}
