/** One schedule: a person writes in up to three tabs while everything fails that can, and at the end all must be well. */
import { OperationId, parse, PersonId, type DeskPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aDraft, anAttendant, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { offlineDesk, type DeskWithOutbox } from '../offline-desk.ts';
import { outboxRules } from '../outbox.rules.ts';
import { lineOf } from '../queue.ts';
import { createBrowser, type SimulatedTab } from './browser.ts';
import { chanceOf } from './chance.ts';
import { noted, type Deed, type KnownTicket } from './deeds.ts';
import type { Planted } from './plant.ts';
import { arrivals, judge, type Breach, type Verdict } from './verdict.ts';
import { createServer } from './server.ts';
import { createTime } from './virtual-time.ts';
import { fairWeather, weatherOf } from './weather.ts';

type OpenTab = { readonly tab: SimulatedTab; readonly desk: DeskWithOutbox };

const [carla, ana] = [aRequester(), anAttendant()];
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const PATIENT_ROUNDS = 120;

/** What a schedule came to. */
export type Outcome = { readonly verdict: Verdict; readonly deeds: number };

export async function runSchedule(seed: number, planted: Planted = {}): Promise<Outcome> {
  const chance = chanceOf(seed);
  const time = createTime();
  const browser = createBrowser(time, chance);
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla, ana], now: time.now });
  const server = createServer(backend, carla, time, chance);
  const theDesk = backend.deskFor(ana);
  const others = chance.likely(0.5);
  const tabs: OpenTab[] = [];
  const deeds: Deed[] = [];
  const known: KnownTicket[] = [];
  const breaches: { breach: Breach; words: string }[] = [];
  let ticks = 0;
  const tick = (): number => (ticks += 1);

  const openTab = (): void => {
    const tab = browser.openTab();
    const reached = server.deskIn(tab);
    const desk = offlineDesk(
      {
        desk: planted.desk?.(reached) ?? reached,
        person: parse(PersonId, carla.id),
        tab: planted.tab?.(tab) ?? tab,
        answers: { get: () => Promise.resolve(undefined), put: () => Promise.resolve() },
        rules: { ...outboxRules, ...planted.rules },
      },
      new AbortController().signal,
    );
    void Promise.all([desk.me(), desk.profile()]).catch(() => undefined);
    tabs.push({ tab, desk });
  };
  const aTab = (): OpenTab | undefined => chance.oneOf(tabs);
  const newDeed = (ticket?: string): Deed => {
    const words = `palavras ${String(deeds.length)}`;
    const operationId = parse(OperationId, anOperationId(deeds.length + 1));
    const fate = { answeredAt: null, fate: 'open', refusal: null } as const;
    const deed: Deed = { words, operationId, ticket: ticket ?? words, doneAt: tick(), ...fate };
    deeds.push(deed);
    return deed;
  };

  async function open(desk: DeskPort): Promise<void> {
    const deed = newDeed();
    const draft = aDraft({ values: { subject: deed.words } });
    const ticket = await noted(deed, desk.tickets.open(draft, deed), tick);
    if (ticket) known.push({ words: deed.words, id: ticket.id, isBusy: false });
  }

  async function comment(desk: DeskPort, on: KnownTicket): Promise<void> {
    on.isBusy = true;
    // Most who have said one thing say another on top of it.
    while ((await commentOnce(desk, on)) && chance.likely(0.5));
    on.isBusy = false;
  }

  async function commentOnce(desk: DeskPort, on: KnownTicket): Promise<boolean> {
    const seen = await desk.tickets.get(on.id).catch(() => null);
    if (!seen) return false;
    const { version } = seen;
    if (chance.likely(0.15)) {
      const [one, other] = [newDeed(on.words), newDeed(on.words)];
      const commands = [one, other].map(({ words }) => ({ type: 'ticket.comment', text: words }) as const);
      const sent = desk.tickets.applyAll(on.id, commands, { version, operationId: one.operationId });
      await Promise.all([noted(one, sent, tick), noted(other, sent, tick)]);
      return true;
    }
    const say = ({ tickets }: DeskPort) => {
      const deed = newDeed(on.words);
      const { operationId } = deed;
      const command = { type: 'ticket.comment', text: deed.words } as const;
      return noted(deed, tickets.apply(on.id, command, { version, operationId }), tick);
    };
    // Now and then in two tabs at once, of what he saw in one.
    const beside = chance.likely(0.1) ? aTab()?.desk : undefined;
    await Promise.all([desk, ...(beside ? [beside] : [])].map(say));
    return true;
  }

  async function anotherWrites(): Promise<void> {
    const { items } = await theDesk.tickets.list({});
    const unsent = browser.queue().rows.map(({ write }) => lineOf(write));
    const contested = items.filter(({ id }) => unsent.includes(id));
    const ticket = chance.oneOf(contested.length > 0 && chance.likely(0.7) ? contested : items);
    const operationId = anOperationId(100_000 + tick());
    const command = { type: 'ticket.comment', text: 'De Ana' } as const;
    if (ticket) await theDesk.tickets.apply(ticket.id, command, { version: ticket.version, operationId });
  }

  function crash(): void {
    const [gone] = tabs.splice(chance.whole(0, tabs.length - 1), 1);
    gone?.tab.crash();
    // Whoever waited there looks again elsewhere.
    for (const each of known) each.isBusy = false;
  }

  async function act(): Promise<void> {
    const dice = chance.next();
    const desk = aTab()?.desk;
    if (dice < 0.17 && desk) void open(desk);
    else if (dice < 0.62 && desk) {
      const free = known.filter(({ isBusy }) => !isBusy);
      // Most of what is said is said of what is new, so that lines grow long.
      const on = chance.oneOf(chance.likely(0.6) ? free.slice(-1) : free);
      if (on) void comment(desk, on);
    } else if (dice < 0.69) server.set(weatherOf(chance));
    else if (dice < 0.73) browser.fill(chance.likely(0.5));
    else if (dice < 0.79 && tabs.length > 0) crash();
    else if (dice < 0.86 && tabs.length < 3) openTab();
    else if (dice < 0.9) server.crash();
    else if (others) await anotherWrites();
  }

  /** The person sees what was refused, and has it sent again or lets go of it. */
  async function attend({ desk }: OpenTab): Promise<number> {
    const unsent = await desk.unsent.list();
    for (const { operationId, refusal } of unsent) {
      if (!refusal) continue;
      const words = deeds.filter((deed) => wordsOf(unsent, operationId).includes(deed.words));
      if (!others || refusal.code !== 'conflict') breaches.push(...words.map(blame('refused for no reason')));
      if (refusal.code === 'conflict' && chance.likely(0.7)) await desk.unsent.retry(operationId);
      else {
        for (const deed of words) deed.fate = 'discarded';
        await desk.unsent.discard(operationId);
      }
      break;
    }
    return unsent.length;
  }

  openTab();
  for (let left = chance.whole(15, 45); left > 0; left -= 1) {
    await act();
    await time.pass(chance.likely(0.1) ? chance.whole(MINUTE, 5 * HOUR) : chance.whole(0, 3 * SECOND));
  }
  server.set(fairWeather);
  browser.fill(false);
  if (tabs.length === 0) openTab();
  await time.pass(6 * MINUTE);

  let left = Infinity;
  for (let round = 0; round < PATIENT_ROUNDS && left > 0; round += 1) {
    const tab = aTab();
    if (tab) void attend(tab).then((still) => (left = still));
    await time.pass(20 * SECOND);
  }
  await time.pass(10 * MINUTE);
  if (left > 0) breaches.push(...browser.queue().rows.map(() => ({ breach: 'stuck', words: 'the queue' }) as const));
  if (server.wasCrowded()) breaches.push({ breach: 'two senders', words: '' });
  for (const deed of deeds)
    if (deed.fate === 'refused' && !isExpected(deed, others)) breaches.push(blame('refused for no reason')(deed));
  return { verdict: [...breaches, ...judge(deeds, await arrivals(theDesk))], deeds: deeds.length };
}

const isExpected = ({ refusal }: Deed, others: boolean): boolean =>
  refusal?.code === 'full' || (others && refusal?.code === 'conflict');

const blame =
  (breach: Breach) =>
  ({ words }: Deed) => ({ breach, words });

/** The words of a write that is unsent. */
const wordsOf = (unsent: Awaited<ReturnType<DeskWithOutbox['unsent']['list']>>, id: OperationId): readonly unknown[] =>
  unsent
    .filter(({ operationId }) => operationId === id)
    .flatMap(({ draft, commands = [] }) =>
      draft ? [draft.values['subject']] : commands.map((command) => ('text' in command ? command.text : null)),
    );
