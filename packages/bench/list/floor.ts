/** The floor: the least a page could do by hand for this list and no other. No tabs, no words, no accessibility, no desk. */
import { fold, type Ticket } from '@chamado/core';
import type { ListSubject } from './subject.ts';

const ROW = 49;
const HEIGHT = 600;
const BEYOND = 6;
const cells: readonly ((ticket: Ticket) => string)[] = [
  (ticket) => ticket.number,
  (ticket) => moment(ticket.openedAt),
  (ticket) => ticket.requester.name,
  (ticket) => ticket.subject,
  (ticket) => moment(ticket.deadline ?? ''),
  (ticket) => ticket.assignee?.name ?? '',
  (ticket) => ticket.stage,
  () => '',
];
const format = new Intl.DateTimeFormat('pt-BR', { dateStyle: 'short', timeStyle: 'short' });
const moment = (instant: string): string => format.format(Date.parse(instant));

export function floor(): ListSubject {
  let rows: readonly Ticket[] = [];
  let shown: Uint32Array = new Uint32Array();
  let order: Uint32Array = new Uint32Array();
  let keys: string[] | undefined;
  let searched: string[] | undefined;
  const ranks = new Map<string, Uint32Array>();
  const scroller = document.createElement('div');
  const body = document.createElement('div');
  const count = Math.ceil(HEIGHT / ROW) + 1 + 2 * BEYOND;
  const nodes: { row: HTMLElement; cells: HTMLElement[]; at: number }[] = [];

  const draw = () => {
    const from = Math.max(0, Math.floor(scroller.scrollTop / ROW) - BEYOND);
    for (let index = from; index < from + count; index++) {
      const node = nodes[index % count]!;
      if (node.at === index) continue;
      node.at = index;
      const ticket = rows[shown[index] ?? -1];
      node.row.hidden = !ticket;
      if (!ticket) continue;
      node.row.style.transform = `translateY(${String(index * ROW)}px)`;
      node.cells.forEach((cell, at) => (cell.textContent = cells[at]!(ticket)));
    }
  };
  const show = (found: Uint32Array) => {
    shown = found;
    body.style.blockSize = `${String(found.length * ROW)}px`;
    scroller.scrollTop = 0;
    for (const node of nodes) node.at = -1;
    draw();
  };
  const rankBy = (name: string, read: (ticket: Ticket) => string): Uint32Array => {
    const known = ranks.get(name);
    if (known) return known;
    const texts = rows.map(read);
    const distinct = new Map([...new Set(texts)].sort().map((text, rank) => [text, rank]));
    const made = Uint32Array.from(texts, (text) => distinct.get(text) ?? 0);
    ranks.set(name, made);
    return made;
  };
  const sorted = (rank: Uint32Array): Uint32Array => {
    const starts = new Uint32Array(rows.length + 2);
    for (const one of rank) starts[one + 1]!++;
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
    const out = new Uint32Array(rank.length);
    rank.forEach((one, slot) => (out[starts[one]!++] = slot));
    return out;
  };
  const keeping = (all: readonly string[], text: string): Uint32Array => {
    const wanted = fold(text);
    return wanted === '' ? order : order.filter((slot) => all[slot]!.includes(wanted));
  };

  return {
    mount(place, tickets) {
      rows = tickets;
      scroller.className = 'floor';
      scroller.append(body);
      for (let at = 0; at < count; at++) {
        const row = document.createElement('div');
        const made = cells.map(() => document.createElement('span'));
        row.append(...made);
        body.append(row);
        nodes.push({ row, cells: made, at: -1 });
      }
      place.append(scroller);
      scroller.addEventListener('scroll', draw, { passive: true });
      order = sorted(rankBy('openedAt', ({ openedAt }) => openedAt)).reverse();
      show(order);
    },
    prepare: () => Promise.resolve(),
    filter(text) {
      keys ??= rows.map(({ subject }) => fold(subject));
      show(keeping(keys, text));
    },
    type(text) {
      searched ??= rows.map(({ number, subject, description }) => fold(`${number} ${subject} ${description}`));
      show(keeping(searched, text));
    },
    sort(column) {
      order = sorted(rankBy(column, (ticket) => fold(ticket[column])));
      show(order);
    },
    scroller: () => scroller,
    total: () => shown.length,
    first: () =>
      nodes
        .find(({ at }) => at === 0)
        ?.cells.map((cell) => cell.textContent)
        .join(' ') ?? '',
  };
}
