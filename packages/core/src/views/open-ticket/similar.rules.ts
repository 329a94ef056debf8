/** Which tickets seem to say what a new one is about to say (B4). */
import { isStopWord } from '../../knowledge/portuguese.stop.ts';
import { stem, stemHead } from '../../knowledge/portuguese.stem.ts';
import { eachWord } from '../../knowledge/text.words.ts';
import { fold } from '../../shared/fold.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';

const SHORTEST = 3;
/** A subject names its matter in its longest words; each costs a question to the desk. */
const ASKED_FOR = 3;

/** The words of a text that mean something, as stems, in their order. */
export function matterOf(text: string): readonly string[] {
  const stems = new Set<string>();
  eachWord(text, (written) => {
    const word = fold(written);
    if (word.length >= SHORTEST && !isStopWord(word)) stems.add(stem(word));
  });
  return [...stems];
}

/** What to look for in other subjects: parts that every form of a word has. */
export const wordsToAskFor = (subject: string): readonly string[] =>
  matterOf(subject)
    .map(stemHead)
    .filter(({ length }) => length >= SHORTEST)
    .sort((one, other) => other.length - one.length)
    .slice(0, ASKED_FOR);

/** Those that share most of the matter of `subject`, the likest first and then the newest; one word in common is chance. */
export function alike(subject: string, tickets: readonly Ticket[], most = 3): readonly Ticket[] {
  const matter = matterOf(subject);
  const least = Math.min(2, matter.length);
  return [...new Map(tickets.map((ticket) => [ticket.id, ticket])).values()]
    .map((ticket) => ({ ticket, shared: sharedWith(matter, ticket.subject) }))
    .filter(({ shared }) => shared >= least && shared > 0)
    .sort((one, other) => other.shared - one.shared || (one.ticket.openedAt < other.ticket.openedAt ? 1 : -1))
    .slice(0, most)
    .map(({ ticket }) => ticket);
}

function sharedWith(matter: readonly string[], subject: string): number {
  const other = new Set(matterOf(subject));
  return matter.filter((one) => other.has(one)).length;
}
