/** What is measured in the browser: `list.ts` calls `run` on a fresh page for every round, and gets milliseconds back. */
import type { Ticket } from '@chamado/core';
import { floor } from './floor.ts';
import { ours } from './ours.ts';
import { tickets } from './rows.ts';
import type { ListSubject } from './subject.ts';

export type Figures = Readonly<
  Record<'mount' | 'first filter' | 'filter' | 'typing, worst' | 'sort' | 'slow' | 'fast', number>
>;

const subjects = { floor, ours };
const TYPED = 'impressora nao imp';
/** Slower than the list's own rest between keys: every key is answered, none is spared. */
const BETWEEN_KEYS_MS = 180;
const FRAMES = 90;
const SLOW_PX = 30;
const FAST_PX = 4000;

export async function run(name: keyof typeof subjects, count: number): Promise<Figures> {
  const rows = tickets(count);
  const subject = subjects[name]();
  const place = document.querySelector('main');
  if (!place) throw new Error('no place');
  await rest(300);
  const mount = await timed(subject, () => subject.mount(place, rows), count);
  await rest(1500); // as long as a person looks before he asks, and a desk has time to prepare
  await subject.prepare();
  await rest(200);
  const first = await filtered(subject, rows, 'lento');
  await timed(subject, () => subject.filter(''), count);
  await rest(200);
  const second = await filtered(subject, rows, 'DUPLICADO');
  await timed(subject, () => subject.filter(''), count);
  await rest(300);
  const typing = await typed(subject);
  await rest(300);
  const sort = await sorted(subject, rows, 'subject');
  return {
    ...{ mount, 'first filter': first, filter: second, 'typing, worst': typing, sort },
    ...{ slow: await scrolled(subject, SLOW_PX), fast: await scrolled(subject, FAST_PX) },
  };
}

/** From the deed to rows that stand, laid out but not yet painted: a frame more would hide what differs. */
async function timed(subject: ListSubject, deed: () => void, total: number, first = ''): Promise<number> {
  const stands = () => subject.total() === total && subject.first().toLowerCase().includes(first.toLowerCase());
  const start = performance.now();
  deed();
  while (!(await soon(stands))) {
    if (performance.now() - start > 20_000)
      throw new Error(
        `${subject.total()} of ${total} rows after ${String(deed)}, first ${subject.first()}, not ${first}`,
      );
    await turn();
  }
  subject.scroller()?.getBoundingClientRect();
  return performance.now() - start;
}

/** Whether it holds now, or after what promises alone bring about. */
async function soon(holds: () => boolean): Promise<boolean> {
  for (let turns = 0; turns < 200; turns++) {
    if (holds()) return true;
    await Promise.resolve();
  }
  return holds();
}

const filtered = (subject: ListSubject, rows: readonly Ticket[], text: string): Promise<number> => {
  const total = rows.filter((ticket) => ticket.subject.toLowerCase().includes(text.toLowerCase())).length;
  return timed(subject, () => subject.filter(text), total, text.toLowerCase());
};

function sorted(subject: ListSubject, rows: readonly Ticket[], column: 'subject'): Promise<number> {
  const key = (ticket: Ticket): string => ticket[column].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const least = rows.reduce((a, b) => (key(b) < key(a) ? b : a));
  return timed(subject, () => subject.sort(column), rows.length, least[column]);
}

/** The longest the page was held while somebody typed. */
async function typed(subject: ListSubject): Promise<number> {
  const held = longestTurn();
  for (let length = 1; length <= TYPED.length; length++) {
    subject.type(TYPED.slice(0, length));
    await rest(BETWEEN_KEYS_MS);
  }
  const worst = held();
  subject.type('');
  await rest(BETWEEN_KEYS_MS * 2);
  return worst;
}

/** The 95th percentile of the time between two frames. */
async function scrolled(subject: ListSubject, step: number): Promise<number> {
  const scroller = subject.scroller();
  if (!scroller) throw new Error('nothing to scroll');
  scroller.scrollTop = 0;
  await rest(300);
  const times: number[] = [];
  let last = await frame();
  for (let at = 0; at < FRAMES; at++) {
    scroller.scrollTop += step;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

const frame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => turn().then(() => resolve(performance.now()))));
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();
/** Lets the page do what it has to, without the delay that timers have. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });

function longestTurn(): () => number {
  let [worst, going, last] = [0, true, performance.now()];
  const go = async () => {
    while (going) {
      await turn();
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }
  };
  void go();
  return () => {
    going = false;
    return worst;
  };
}
