/** Imported tickets in chunks: how five hundred of them are written, asked about and read. */
import { millis, type Stage, type Ticket, type TimelineEntry } from '@chamado/core';
import type { ChunkRow, HeadRow, PastRow } from './desk.db.ts';

/** A ticket and everything that happened to it. */
export type History = { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] };

/** Where a ticket stands among the newest. */
export type Place = { readonly age: number; readonly id: string };

export const CHUNK_SIZE = 500;

/** A line of JSON holds no line break, so that lines can be told apart without reading them, and be read alone. */
const BREAK = ',\n';

export const ageOf = ({ openedAt }: Pick<Ticket, 'openedAt'>): number => -millis(openedAt);

export const placeOf = (ticket: Ticket): Place => ({ age: ageOf(ticket), id: ticket.id });

/** Newest first, and by id where two were opened at once: the order of the index `newest`. */
export const comparePlaces = (a: Place, b: Place): number => a.age - b.age || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The rows of a chunk, from histories in their order. */
export function chunkOf(
  id: string,
  histories: readonly History[],
): { chunk: ChunkRow; past: PastRow; head: Omit<HeadRow, 'revision'> } {
  const tickets = histories.map(({ ticket }) => ticket);
  const ages = tickets.map(ageOf);
  return {
    chunk: { id, tickets: linesOf(tickets) },
    past: { id, timelines: linesOf(histories.map(({ entries }) => entries)) },
    head: {
      id,
      newest: ages.at(0) ?? 0,
      oldest: ages.at(-1) ?? 0,
      stages: [...new Set(tickets.map(({ stage }) => stage))],
      awaiting: tickets.some(({ awaitingSince }) => awaitingSince !== null),
      hashes: Uint32Array.from(tickets, (ticket) => hashOf(ticket.id)),
    },
  };
}

/** The lines in which a chunk may hold the ticket with this id: rarely more than one, and not surely it. */
export function linesWith({ hashes }: HeadRow, id: string): readonly number[] {
  const wanted = hashOf(id);
  const lines: number[] = [];
  for (let line = hashes.indexOf(wanted); line >= 0; line = hashes.indexOf(wanted, line + 1)) lines.push(line);
  return lines;
}

/** The lines of a chunk's text, each still to be read. */
export const splitLines = (text: string): readonly string[] => text.split(BREAK);

/** What a line holds; undefined where it is damaged. */
export function readLine(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

/** All lines at once, many times faster than one by one; only where one is damaged, one by one. */
export function readLines(text: string): readonly unknown[] {
  const whole = readLine(`[${text}]`);
  return Array.isArray(whole) ? whole : splitLines(text).map(readLine);
}

/** Whether a chunk is worth reading for tickets of these stages. */
export const mayHold = ({ stages }: HeadRow, wanted: readonly Stage[] | undefined): boolean =>
  wanted === undefined || stages.some((stage) => wanted.includes(stage));

const linesOf = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(BREAK);

/** FNV-1a over UTF-16 units. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
