/** What an entry says to people who read the ticket in RT: words where somebody said some, else what was done. */
import type { TicketCommand, TimelineEntry } from '@chamado/core';

/** A message of RT: a reply reaches the requester, a comment only the desk. */
export type RtMessage = { readonly kind: 'correspond' | 'comment'; readonly html: string };

/** The message of a write: a reply where something is said, and all of it may be read by the requester. */
export function messageOf(entries: readonly TimelineEntry[]): RtMessage {
  const said = entries.map((entry) => ({ entry, words: wordsOf(entry.command) }));
  const html = said.map(
    ({ entry, words }) => `<p><b>${entry.command.type} · ${escaped(entry.by.name)}</b></p>${words}`,
  );
  // One word that is not for the requester keeps the whole message from him: he reads the rest on his own desk.
  const isReply = said.some(({ words }) => words !== '') && !said.some(({ entry }) => entry.internal);
  return { kind: isReply ? 'correspond' : 'comment', html: html.join('\n') };
}

const WORDS = ['text', 'solution', 'reason', 'comment', 'restrictions'] as const;

/** What a person wrote in a command, as HTML. */
function wordsOf(command: TimelineEntry['command'] | TicketCommand): string {
  const fields: Readonly<Record<string, unknown>> = command;
  const texts = WORDS.map((name) => fields[name]).filter((value) => typeof value === 'string');
  return texts.map((text) => `<div>${text}</div>`).join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
