/** Any desk, with an outbox before its writes and a memory behind its reads: over whatever keeps both. */
import { parse, Person, type DeskPort, type PersonId, type UnsentPort } from '@chamado/core';
import { PortalProfile } from '@chamado/core/profile';
import { recallFrom, type CacheOptions, type KeptAnswers } from './kept.ts';
import type { Known } from './provisional.ts';
import { outboxRules, type OutboxRules } from './outbox.rules.ts';
import { startSender } from './sender.ts';
import type { Tab } from './tab.ts';
import { offlineTickets } from './ticket.port.ts';
import { unsentFor } from './unsent.port.ts';

const PATIENCE_MS = 30_000;

export type OfflineParts = {
  readonly desk: DeskPort;
  readonly person: PersonId;
  readonly tab: Tab;
  readonly answers: KeptAnswers;
  readonly cache?: CacheOptions | undefined;
  readonly rules?: OutboxRules;
  /** For how many milliseconds an answer is waited for. */
  readonly patience?: number | undefined;
};

/** A desk that says what is unsent. */
export type DeskWithOutbox = DeskPort & { readonly unsent: UnsentPort };

/** The desk wrapped; it sends until `signal` is aborted. */
export function offlineDesk(parts: OfflineParts, signal: AbortSignal): DeskWithOutbox {
  const { desk, person, tab, answers, cache, rules = outboxRules, patience = PATIENCE_MS } = parts;
  const recall = recallFrom(answers);
  const keep = cache && (<Answer>(answer: Answer): Answer => answer);
  let me: Person | undefined;
  let profile: PortalProfile | undefined;

  const readMe: DeskPort['me'] = async (options) => {
    const ask = () => desk.me(options);
    return (me = await recall({ key: 'me', ask, keep, read: (kept) => parse(Person, kept, 'corrupted') }));
  };
  const readProfile: DeskPort['profile'] = async (options) => {
    const ask = () => desk.profile(options);
    const read = (kept: unknown): PortalProfile => parse(PortalProfile, kept, 'corrupted');
    return (profile = await recall({ key: 'profile', ask, keep, read }));
  };
  const known = async (): Promise<Known> => ({
    me: me ?? (await readMe()),
    profile: profile ?? (await readProfile()),
  });

  startSender({ desk, person, tab, rules, patience }, signal);
  return {
    ...desk,
    me: readMe,
    profile: readProfile,
    tickets: offlineTickets({ tickets: desk.tickets, answers, recall, known, tab, rules, cache }),
    unsent: unsentFor({ tickets: desk.tickets, tab, rules }),
    ...(desk.watch && { watch: (listener) => desk.watch?.(listener) ?? (() => undefined) }),
  };
}
