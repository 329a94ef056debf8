/** `<chamado-ticket-list>` whole, at a desk that keeps its tickets in the query engine's table, as the browser's desk does. */
import { createTable, stageCounts, ticketColumns, withinScope, type DeskPort, type Ticket } from '@chamado/core';
import { anAttendant, aProfile } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/ticket-list';
import type { ListSubject } from './subject.ts';

function deskOf(tickets: readonly Ticket[]): DeskPort {
  const profile = aProfile();
  const table = createTable(ticketColumns(profile), tickets);
  // As a desk does: what the first questions would wait for is done while nobody asks.
  const steps = table.warm();
  const work = (idle: IdleDeadline) => {
    let isDone = false;
    while (!isDone && idle.timeRemaining() > 4) isDone = steps.next().done ?? false;
    if (!isDone) requestIdleCallback(work);
  };
  requestIdleCallback(work);
  const none = () => Promise.reject(new Error('The bench asks for lists alone'));
  return {
    name: 'bench',
    me: () => Promise.resolve(anAttendant()),
    profile: () => Promise.resolve(profile),
    tickets: {
      list: (query) =>
        Promise.resolve(table.page(withinScope({ scope: 'all', filters: [], sort: [], limit: 50, ...query }))),
      count: ({ filters = [], search }) => {
        const counts = table.count({ filters, ...(search && { search }) }, 'stage');
        return Promise.resolve(stageCounts((stage) => counts.get(stage)));
      },
      ...{ get: none, timeline: none, open: none, apply: none },
    },
  };
}

export function ours(): ListSubject {
  const desk = document.createElement('chamado-desk');
  const list = document.createElement('chamado-ticket-list');
  const root = () => list.renderRoot as ShadowRoot | undefined;
  const find = (selector: string) => root()?.querySelector<HTMLElement>(selector) ?? null;
  const give = (selector: string, value: string, event: string) => {
    const control = find(selector) as HTMLInputElement | HTMLSelectElement | null;
    if (!control) throw new Error(`no ${selector}`);
    control.value = value;
    control.dispatchEvent(new Event(event, { bubbles: true }));
  };
  return {
    mount(place, tickets) {
      desk.port = deskOf(tickets);
      list.tab = 'todos';
      list.style.setProperty('--chamado-list-height', '640px');
      desk.append(list);
      place.append(desk);
    },
    async prepare() {
      find('button.filters')?.click();
      while (!find('.filter select')) await new Promise(requestAnimationFrame);
      give('.filter select', 'subject', 'change');
      await list.updateComplete;
    },
    filter(text) {
      if (text === '') return find('.chips .remove')?.click();
      give('.filter input', text, 'input');
      find('.filter')?.querySelector<HTMLElement>('button')?.click();
    },
    type: (text) => give('input[type=search]', text, 'input'),
    sort: (column) => find(`[role=columnheader][data-name=${column}] button`)?.click(),
    scroller: () => find('[role=grid]'),
    total: () =>
      find('[role=tabpanel]')?.ariaBusy === 'false' ? Number(find('[role=grid]')?.ariaRowCount ?? 0) - 1 : -1,
    first: () => find('[aria-rowindex="2"].item')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
  };
}
