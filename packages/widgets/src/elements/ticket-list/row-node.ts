/** One ticket as a row of the table, or a card: nodes made once by hand, that show one ticket after another as one scrolls. */
import type { Instant } from '@chamado/core';
import type { CellView, ShownColumn, TicketRow } from '@chamado/core/views/ticket-list';
import { msg, str } from '@lit/localize';
import { formatDuration, formatTime, sameDay } from '../../locale/format.ts';
import { proposalWord, stageTone, stageWord } from '../../words/stage.ts';
import { cellText } from './cell-text.ts';
import { criticalDrawing, lateDrawing, stageDrawing, unsentDrawing } from './row-icons.ts';

export type RowLook = {
  /** The columns there is room for, with their places among all. */
  readonly columns: readonly { readonly column: ShownColumn; readonly at: number }[];
  /** Now, for what is due today. */
  readonly now: Instant;
};

type Cell = { readonly at: number; readonly show: (cell: CellView, row: TicketRow, now: Instant) => void };

/** Nothing in it is listened to: whoever holds the rows listens for all of them. */
export class RowNode {
  readonly node = element('div', 'item');
  readonly #cells: readonly Cell[];
  readonly #marks: (row: TicketRow | undefined, isUnsent: boolean) => void;

  /** `slot`: the place of its node among the others, which is also its id. */
  constructor(slot: number, columns: RowLook['columns']) {
    this.node.id = `row-${slot}`;
    this.node.role = 'row';
    this.node.tabIndex = -1;
    this.node.part.add('row');
    const nodes = columns.map(({ column, at }) => {
      const cell = element('div', 'cell');
      cell.role = 'gridcell';
      cell.dataset['name'] = column.name;
      cell.ariaColIndex = String(at + 1);
      return cell;
    });
    const saysWhenDue = columns.some(({ column }) => column.name === 'deadline');
    this.#marks = marksIn(nodes[0] ?? this.node, saysWhenDue);
    this.#cells = columns.map(({ column, at }, place) => ({ at, show: showerFor(column, nodes[place] ?? this.node) }));
    this.node.append(...nodes);
  }

  /** `index` from 0, among all that match. Without a row, one that is still on its way. `isUnsent`: as is what was written to it. */
  show(row: TicketRow | undefined, index: number, now: Instant, isUnsent: boolean): void {
    const { node } = this;
    node.ariaRowIndex = String(index + 2);
    node.ariaBusy = String(!row);
    node.ariaLabel = row ? null : msg('Carregando');
    node.toggleAttribute('data-late', (row?.lateBy ?? null) !== null);
    node.toggleAttribute('data-unread', row?.isUnread ?? false);
    node.toggleAttribute('data-asks', row?.asks ?? false);
    this.#marks(row, isUnsent);
    if (!row) return;
    for (const { at, show } of this.#cells) {
      const cell = row.cells[at];
      if (cell) show(cell, row, now);
    }
  }
}

function showerFor({ name }: ShownColumn, cell: HTMLElement): Cell['show'] {
  switch (name) {
    case 'status':
    case 'statusId':
    case 'stage':
      return badgeIn(cell);
    case 'deadline':
      return deadlineIn(cell);
    case 'erpNumber': {
      const write = textIn(cell);
      return (view) => {
        cell.title = typeof view.value === 'string' ? '' : msg('Aguarda o número do sistema');
        write(cellText(view));
      };
    }
    default: {
      const write = textIn(cell);
      return (view) => write(cellText(view));
    }
  }
}

/** The stage in a badge, under the reseller's own status where he has one: `stageBadge`, by hand. */
function badgeIn(cell: HTMLElement): Cell['show'] {
  const badge = element('span', 'badge');
  const write = textIn(badge);
  cell.append(badge);
  let drawn = '';
  let icon: Element | undefined;
  return (view, { stage, isProposed }) => {
    const look = isProposed ? 'awaitingApproval' : stage;
    if (drawn !== look) {
      icon?.remove();
      icon = stageDrawing(look);
      badge.prepend(icon);
      badge.dataset['tone'] = stageTone(look);
      drawn = look;
    }
    const status = view.name === 'stage' ? '' : cellText(view);
    write(isProposed ? proposalWord() : status || stageWord(stage));
  };
}

/** When it is due; once that is past, by how much. */
function deadlineIn(cell: HTMLElement): Cell['show'] {
  const write = textIn(cell);
  let icon: Element | undefined;
  return (view, { ticket: { deadline }, lateBy }, now) => {
    const exact = cellText(view);
    cell.classList.toggle('late', lateBy !== null);
    if (lateBy !== null) {
      if (!icon) cell.prepend((icon = lateDrawing()));
      cell.title = exact;
      write(lateText(lateBy));
    } else {
      cell.removeAttribute('title');
      write(deadline !== null && sameDay(deadline, now) ? msg(str`hoje ${formatTime(deadline)}`) : exact);
    }
  };
}

/** What asks for a look, in the gutter, the most urgent one drawn and all of them said; `saysWhenDue`: a cell tells what is late. */
function marksIn(cell: HTMLElement, saysWhenDue: boolean): (row: TicketRow | undefined, isUnsent: boolean) => void {
  let shown = '';
  return (row, isUnsent) => {
    const marks = row ? marksOf(row, saysWhenDue, isUnsent) : [];
    const said = marks.map(({ word }) => word).join(' ');
    if (said === shown) return;
    shown = said;
    for (const old of cell.querySelectorAll('.mark, .said')) old.remove();
    const [first] = marks;
    if (!first) return;
    const mark = element('span', 'mark');
    mark.title = first.word;
    if (first.waits) mark.dataset['waits'] = '';
    mark.append(first.drawing());
    const words = element('span', 'said visually-hidden');
    words.append(said, ' ');
    cell.prepend(mark, words);
  };
}

/** `waits`: nothing is wrong. */
type Mark = { readonly word: string; readonly drawing: () => Element; readonly waits?: boolean };

function marksOf(
  { isCritical, lateBy, isUnread }: TicketRow,
  saysWhenDue: boolean,
  isUnsent: boolean,
): readonly Mark[] {
  const marks: Mark[] = [];
  if (isUnsent) marks.push({ word: `${msg('Aguardando envio')}.`, drawing: unsentDrawing, waits: true });
  if (isCritical) marks.push({ word: msg('Crítico.'), drawing: criticalDrawing });
  if (lateBy !== null && !saysWhenDue) marks.push({ word: lateText(lateBy), drawing: lateDrawing });
  if (isUnread) marks.push({ word: msg('Há novidade.'), drawing: () => element('span', 'dot') });
  return marks;
}

const lateText = (lateBy: number): string => msg(str`atrasado ${formatDuration(lateBy)}`);

/** Writes into a text that is there already: no node is made as one scrolls. */
function textIn(parent: HTMLElement): (text: string) => void {
  const place = element('span', 'text');
  const text = document.createTextNode('');
  place.append(text);
  parent.append(place);
  return (written) => {
    if (text.data !== written) text.data = written;
  };
}

function element<Name extends 'div' | 'span'>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
