/** What happened to a ticket, and to a machine over all its tickets (PWS 2.3.3, P24). */
import type { Instant } from '../shared/instant.ts';
import type { PersonRef } from '../shared/person.schema.ts';
import type { Standing } from '../ticket/stage.schema.ts';
import type { EntryCommand, TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { HoursBetween } from './working-clock.ts';
import { durationsOf } from './service-times.rules.ts';
import type { Told } from './report.facts.ts';

/** One move of a ticket: who took it from where to where, and how long it then stood there, in hours. */
export type HistoryLine = {
  readonly at: Instant;
  readonly by: PersonRef;
  readonly command: EntryCommand['type'];
  readonly from: Standing | null;
  readonly to: Standing;
  readonly hours: number;
};

/** The moves of a ticket, oldest first; what left it where it stood is on its timeline. */
export function historyOfTicket(
  entries: readonly TimelineEntry[],
  at: Instant,
  hoursBetween: HoursBetween,
): readonly HistoryLine[] {
  const stays = durationsOf(entries, at, hoursBetween);
  const moves = entries.filter(({ from, to }) => from?.stage !== to.stage || from.step !== to.step);
  return moves.map(({ at: moved, by, command, from, to }, index) => ({
    at: moved,
    by,
    command: command.type,
    from,
    to,
    hours: stays[index]?.hours ?? 0,
  }));
}

/** One thing that happened to a machine, and in which ticket. */
export type AssetEvent = {
  readonly at: Instant;
  readonly ticket: Pick<Ticket, 'id' | 'number' | 'subject' | 'stage'>;
  readonly command: EntryCommand;
  readonly by: PersonRef;
};

/**
 * A machine's life over its tickets, newest first: each opening and end, its visits with their meters, and its parts.
 * `told`: those tickets, with what the reader may see of their timelines; others than of this machine are left out.
 */
export const historyOfAsset = (assetId: string, told: readonly Told[]): readonly AssetEvent[] =>
  told
    .filter(({ ticket }) => ticket.fields['assetId'] === assetId)
    .flatMap(({ ticket, entries }) =>
      entries.filter(ofTheMachine).map(({ at, by, command }) => ({
        at,
        by,
        command,
        ticket: { id: ticket.id, number: ticket.number, subject: ticket.subject, stage: ticket.stage },
      })),
    )
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));

const ofTheMachine = ({ command, from, to }: TimelineEntry): boolean =>
  tellsOfIt.has(command.type) || (from !== null && from.stage !== to.stage && ends.has(to.stage));

const tellsOfIt: ReadonlySet<string> = new Set([
  ...['ticket.open', 'ticket.registerVisit', 'ticket.requestPart', 'ticket.updatePart'],
]);
const ends: ReadonlySet<string> = new Set(['concluded', 'cancelled', 'rejected', 'attended']);
