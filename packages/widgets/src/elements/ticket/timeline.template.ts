/** The timeline, newest below: who, when, from where to where, what was said and what came with it. */
import type { CommandType } from '@chamado/core';
import type { TicketView, EntryView, Words } from '@chamado/core/views/ticket-page';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nextIcon } from '../../icons/notice.icons.ts';
import { internalIcon } from '../../icons/page.icons.ts';
import { richText } from '../../rich-text/rich-text.ts';
import { momentAgo } from '../../templates/moment.ts';
import { deedWord } from '../../words/deed.ts';
import { stageBadge, stageIcon } from '../../words/stage.ts';
import { standingWord } from '../../words/standing.ts';
import { factList, type FactTargets } from './facts.template.ts';

export type TimelineTargets = FactTargets & {
  /** Beside a deed, never in its place; undefined until the icons have been fetched. */
  readonly icon: ((type: CommandType) => TemplateResult) | undefined;
  /** What else is to be said of an entry. */
  readonly mark: (entry: EntryView) => unknown;
};

export const timelineTemplate = (
  { timeline }: Pick<TicketView, 'timeline'>,
  targets: TimelineTargets,
): TemplateResult => html`
  <section class="history" aria-labelledby="history-title">
    <h3 id="history-title" class="visually-hidden">${msg('Histórico')}</h3>
    <ol class="timeline" part="timeline">
      ${repeat(
        timeline,
        ({ version }) => version,
        (entry) => entryTemplate(entry, targets),
      )}
    </ol>
  </section>
`;

const entryTemplate = (entry: EntryView, targets: TimelineTargets): TemplateResult => html`
  <li class="entry" part="entry" data-type=${entry.type} ?data-internal=${entry.internal} ?data-mine=${entry.isMine}>
    <span class="dot">${entry.type === 'ticket.open' ? stageIcon('opened') : targets.icon?.(entry.type)}</span>
    <div class="told">
      <p class="who">
        <strong>${entry.by.name}</strong> <span>${deedOf(entry)}</span>
        <span class="small muted">${momentAgo(entry.at, targets.now)}</span>
        ${
          entry.internal
            ? html`<span class="badge" data-tone="amber">${internalIcon()}${msg('Nota interna')}</span>`
            : nothing
        }
        ${targets.mark(entry)}
      </p>
      ${entry.moved ? moveTemplate(entry) : nothing}
      ${entry.facts.length > 0 ? factList(entry.facts, targets) : nothing} ${entry.words.map(wordsTemplate)}
      ${
        entry.attachments.length > 0
          ? html`<chamado-attachment-list .attachments=${entry.attachments}></chamado-attachment-list>`
          : nothing
      }
    </div>
  </li>
`;

const deedOf = (entry: EntryView): string => deedWord({ command: { type: entry.type } });

const moveTemplate = ({ from, to }: EntryView): TemplateResult | typeof nothing => {
  if (!from) return nothing;
  const said = msg(str`de ${standingWord(from)} para ${standingWord(to)}`);
  return html`
    <p class="move">
      <span class="visually-hidden">${said}</span>
      <span class="row" aria-hidden="true">
        <span class="small muted">${standingWord(from)}</span>${nextIcon()}${stageBadge(to.stage, standingWord(to))}
      </span>
    </p>
  `;
};

/** Rich text is cleaned first; what was merely typed keeps its line breaks. */
const wordsTemplate = ({ text, isRich }: Words): TemplateResult =>
  isRich ? html`<div class="rich">${richText(text)}</div>` : html`<p class="typed">${text}</p>`;
