/** The page of a ticket that was read: head, actions, data, timeline, composer, the way, and the dialog of a command begun. */
import { isRouted, type CommandType, type DeskPort, type PortalProfile } from '@chamado/core';
import type { DraftView, TicketPageEvent, TicketPageView, TicketView } from '@chamado/core/views/ticket-page';
import type { UnsentItem } from '@chamado/core/views/unsent';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { labelText } from '../../locale/label.ts';
import { failureNotice } from '../../templates/failure.ts';
import { skeleton } from '../../templates/waiting.ts';
import { ticketNoun } from '../../words/noun.ts';
import type { commandDialog } from './command-dialog.template.ts';
import { composerTemplate } from './composer.template.ts';
import { factList, type FactTargets } from './facts.template.ts';
import { headTemplate } from './head.template.ts';
import { timelineTemplate } from './timeline.template.ts';
import type * as Work from './work.ts';

export type PageTargets = FactTargets & {
  readonly port: DeskPort;
  readonly profile: PortalProfile;
  /** What was written here and has not arrived. */
  readonly unsent: readonly UnsentItem[];
  readonly tell: (event: TicketPageEvent) => void;
  readonly give: (type: CommandType) => void;
  /** Sends the command begun, again. */
  readonly again: () => void;
  readonly submitCommand: (event: Event) => void;
  readonly submitComment: (event: Event) => void;
  /** Undefined until it has been fetched; `lost` where it could not be. */
  readonly work: typeof Work | undefined;
  readonly lost: boolean;
  readonly fetchWork: () => void;
  /** How a command's dialog is drawn, once that has been fetched. */
  readonly commandDialog: typeof commandDialog | undefined;
  readonly leave: (event: Event) => void;
  readonly files: (event: Event) => void;
};

export function pageTemplate(view: TicketPageView, targets: PageTargets): TemplateResult {
  const { page, failed, draft } = view;
  const { tell, profile } = targets;
  const failure = failed?.at === 'page' ? failureNotice(failed.error, () => tell({ type: 'page.retry' })) : nothing;
  if (!page) return html`${failure === nothing ? skeleton(8) : failure}`;
  return html`
    ${headTemplate(page, () => window.print())} ${failure} ${actions(page, view, targets)}
    ${refusal(page, view, targets)}
    <div class="columns">
      <section class="data" aria-label=${msg('Dados')}>${factList(page.facts, targets)}</section>
      <div class="main">
        ${timelineTemplate(page, { ...targets, icon: targets.work?.commandIcon, mark: (entry) => targets.work?.unsentMark(entry, targets.unsent) })}
        ${targets.work?.unsentPlace(targets.port, page.ticket.id)}
        ${page.mayComment ? composer(page, view, targets) : nothing}
      </div>
      <chamado-lifecycle class="way" .entries=${page.entries} ?routed=${isRouted(profile)}></chamado-lifecycle>
    </div>
    ${draft && !draft.isImmediate ? dialog(page, view, draft, targets) : nothing}
  `;
}

/** What stands there before a ticket was chosen. */
export function chooseText(profile: PortalProfile): string {
  const { one, agree } = ticketNoun(profile);
  return agree(msg(str`Escolha um ${one} para ver aqui`), msg(str`Escolha uma ${one} para ver aqui`));
}

/** The buttons; until they are there, their room, so that nothing moves when they come. */
function actions(page: TicketView, { draft, comment, isBusy }: TicketPageView, targets: PageTargets) {
  const { work, lost, give, fetchWork } = targets;
  if (lost) return failureNotice({ code: 'unavailable' }, fetchWork);
  const isSending = comment.isSending || draft?.isSending === true;
  if (work && page.knowsCommands) return work.actionsTemplate(page, { give, isSending });
  return isBusy || page.knowsCommands ? html`<section class="actions awaited" aria-busy="true"></section>` : nothing;
}

/** Why a command given by one press was not taken. */
function refusal(page: TicketView, { draft, failed }: TicketPageView, targets: PageTargets) {
  if (failed?.at !== 'command' || draft?.isImmediate === false) return nothing;
  const notice = moved(page, failed.error.code, targets);
  return notice === nothing ? failureNotice(failed.error, draft ? targets.again : undefined) : notice;
}

function composer(page: TicketView, { comment, failed }: TicketPageView, targets: PageTargets): TemplateResult {
  const failure = failed?.at === 'comment' ? failed.error : null;
  const { tell, submitComment, files } = targets;
  const notice = moved(page, failure?.code, targets);
  return composerTemplate(page, comment, {
    ...{ failure, tell, files, submit: submitComment, macros: macrosOf(targets.profile), moved: notice },
  });
}

function dialog(page: TicketView, { scale, failed }: TicketPageView, draft: DraftView, targets: PageTargets) {
  const failure = failed?.at === 'command' ? failed.error : null;
  const { tell, submitCommand, leave, files, profile } = targets;
  const { work, commandDialog: draws } = targets;
  if (!work || !draws) return nothing;
  return draws(draft, {
    ...{ scale, failure, leave, files, send: submitCommand, macros: macrosOf(profile) },
    verb: work.verbFor(draft.form.type, page),
    moved: moved(page, draft.isAllowed ? failure?.code : 'conflict', targets),
    set: (name, value) => tell({ type: 'command.set', name, value }),
  });
}

const moved = ({ ticket }: TicketView, code: string | undefined, { profile, work }: PageTargets) =>
  code === 'conflict' || code === 'reused' ? (work?.movedNotice(ticket, profile) ?? nothing) : nothing;

const macrosOf = ({ macros }: PortalProfile) =>
  macros.map(({ id, label, html: text }) => ({ id, label: labelText(label), html: labelText(text) }));
