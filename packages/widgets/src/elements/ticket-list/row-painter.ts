/** Shows tickets as rows, as one person sees them at one moment in the columns there is room for. */
import type { PortalProfile, Ticket } from '@chamado/core';
import { rowReader } from '@chamado/core/views/ticket-list';
import type { OpenDesk } from '../../context/desk-context.ts';
import type { ChamadoUnsentChangeEvent } from '../../events/unsent-change.event.ts';
import { getLocale } from '../../locale/locale.ts';
import type * as SeenTickets from '../../seen-tickets.ts';
import type { Layout } from './list-layout.ts';
import { RowNode, type RowLook } from './row-node.ts';
import type { RowView } from './rows-source.ts';

export class RowPainter {
  /** As `Shown` has them. */
  shape = '';
  look = '';
  #desk: OpenDesk | undefined;
  #row: RowLook = { columns: [], now: '' };
  #seen = 0;
  #tickets: typeof SeenTickets | undefined;
  #read: ReturnType<typeof rowReader> | undefined;
  #of: PortalProfile | undefined;

  #unsent: ReadonlySet<string> = new Set();

  /** `changed`: rows would look different now. */
  constructor(readonly changed: () => void) {}

  /** What the rows shown from now on depend on. */
  prepare(desk: OpenDesk, { isCards, all, fitting }: Layout, now: string): void {
    if (desk.profile !== this.#of) this.#read = rowReader(desk.profile);
    if (desk !== this.#desk) void this.#recall(desk);
    this.#of = desk.profile;
    this.#desk = desk;
    this.#row = { columns: fitting.map((column) => ({ column, at: all.indexOf(column) })), now };
    this.shape = [isCards, ...fitting.map(({ name }) => name)].join(' ');
    this.look = [getLocale(), desk.me.id, now.slice(0, 'yyyy-mm-ddThh:mm'.length), this.#seen].join(' ');
  }

  make(slot: number): RowView {
    const row = new RowNode(slot, this.#row.columns);
    return {
      node: row.node,
      show: (ticket, index) => row.show(this.#rowOf(ticket), index, this.#row.now, this.#waits(ticket)),
    };
  }

  /** The person looks at this one: it holds nothing new any more. */
  markSeen(ticket: Ticket): void {
    if (!this.#desk) return;
    this.#tickets?.markSeen(this.#desk, ticket, this.#row.now);
    this.#lookAgain();
  }

  /** To these tickets something was written that has not arrived. */
  readonly markUnsent = ({ items }: ChamadoUnsentChangeEvent): void => {
    this.#unsent = new Set(items.map(({ ticketId }) => ticketId));
    this.#lookAgain();
  };

  /** Rows can be read before it is known which of them hold something new. */
  async #recall(desk: OpenDesk): Promise<void> {
    this.#tickets ??= await import('../../seen-tickets.ts').catch(() => undefined);
    await this.#tickets?.recallSeen(desk);
    this.#lookAgain();
  }

  /** What was seen, or sent, is known or another than before. */
  #lookAgain(): void {
    this.#seen += 1;
    this.changed();
  }

  #waits(ticket: Ticket | undefined): boolean {
    return ticket !== undefined && this.#unsent.has(ticket.id);
  }

  #rowOf(ticket: Ticket | undefined) {
    return ticket && this.#desk && this.#read?.(ticket, this.#row.now, this.#tickets?.seenVersion(this.#desk, ticket));
  }
}
