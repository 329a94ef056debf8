/** A list of tickets on a page, with the questions its tests ask of it. */
import type { Backend, DeskPort, Person, Ticket } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aColleague, anAttendant, aProfile, aRequester, aTicket, daysAfter } from '@chamado/core/testing';
import { html } from 'lit';
import '../elements/ticket-list/ticket-list.define.ts';
import { mount } from './mount.ts';
import { settled } from './settled.ts';

/** `count` new tickets of Carla, a minute apart, the first the oldest. */
export const manyTickets = (count: number): readonly Ticket[] =>
  Array.from({ length: count }, (_, at) =>
    aTicket({ id: `t${at}`, number: numberOf(at), openedAt: daysAfter(at / 1440) }),
  );

export const numberOf = (at: number): string => `202603/${String(at).padStart(4, '0')}`;

export type PageGiven = {
  readonly as?: Person;
  /** Of the list, in pixels. */
  readonly width?: number;
  /** What the desk does differently from a desk in memory. */
  readonly tickets?: Partial<DeskPort['tickets']>;
  readonly tab?: string;
};

/** The list, once its first rows stand; the clock shows 30 days after the first ticket. */
export async function listOnPage(tickets: readonly Ticket[], given: PageGiven = {}) {
  const { as = aRequester(), width = 1000, tickets: over, tab } = given;
  const people = [aRequester(), aColleague(), anAttendant()];
  const now = () => daysAfter(30);
  const memory = createMemoryBackend({ profile: aProfile(), people, tickets, now });
  const backend: Backend = {
    deskFor: (person) => {
      const port = memory.deskFor(person);
      return { ...port, tickets: { ...port.tickets, ...over } };
    },
  };
  const desk = await mount(html`<chamado-ticket-list .now=${now} .tab=${tab}></chamado-ticket-list>`, { backend, as });
  const list = desk.querySelector('chamado-ticket-list');
  if (!list) throw new Error('There is no list on the page');
  desk.style.setProperty('display', 'block');
  desk.style.setProperty('inline-size', `${width}px`);

  const all = (selector: string) => [...list.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const [first] = all(selector);
    if (!first) throw new Error(`There is no ${selector} in the list`);
    return first;
  };
  const rows = () => all('[data-rows] > [role=row]:not([hidden])').sort((a, b) => rowIndex(a) - rowIndex(b));
  const numbers = () => rows().map((row) => row.querySelector('[data-name=number]')?.textContent.trim());
  /** Waits until `number` stands first. */
  const begins = (number: string) => settled(() => numbers()[0] === number, `${number} stands first`);
  const button = (text: string): HTMLElement => {
    const found = all('button').find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim().startsWith(text));
    if (!found) throw new Error(`There is no button ${text}`);
    return found;
  };
  await settled(() => !list.matches(':state(busy)'), 'the first rows stand');
  await twoFrames();
  return { memory, backend, desk, list, all, one, rows, numbers, begins, button };
}

/** From 2: the heads are row 1. */
export const rowIndex = (row: Element): number => Number(row.getAttribute('aria-rowindex'));

/** What a size observer starts is drawn by then. */
export async function twoFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}
