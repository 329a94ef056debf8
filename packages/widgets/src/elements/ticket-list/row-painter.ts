/** Draws tickets as rows, as one person sees them at one moment in the columns there is room for. */
import type { Instant, PortalProfile, Ticket } from '@chamado/core';
import { rowReader } from '@chamado/core/views/ticket-list';
import type { TemplateResult } from 'lit';
import type { OpenDesk } from '../../context/desk-context.ts';
import { getLocale } from '../../locale/locale.ts';
import { markSeen, seenVersion } from '../../seen-tickets.ts';
import type { Layout } from './list-layout.ts';
import { rowTemplate, type RowLook, type RowPlace } from './row.template.ts';

export class RowPainter {
  /** Changes whenever rows would look different without their tickets changing. */
  look = '';
  #desk: OpenDesk | undefined;
  #row: RowLook = { columns: [], at: '' };
  #seen = 0;
  #read: ReturnType<typeof rowReader> | undefined;
  #of: PortalProfile | undefined;

  /** What the rows drawn from now on depend on. */
  prepare(desk: OpenDesk, { isCards, all, fitting }: Layout, at: Instant): void {
    if (desk.profile !== this.#of) this.#read = rowReader(desk.profile);
    this.#of = desk.profile;
    this.#desk = desk;
    const names = fitting.map(({ name }) => name);
    const look = [getLocale(), desk.me.id, isCards, ...names, at.slice(0, 'yyyy-mm-ddThh:mm'.length), this.#seen].join(
      ' ',
    );
    this.#row = { columns: fitting.map((column) => ({ name: column.name, at: all.indexOf(column) })), at };
    this.look = look;
  }

  /** Without a ticket, a row that is still on its way. */
  draw(ticket: Ticket | undefined, place: RowPlace): TemplateResult {
    const row = ticket && this.#desk && this.#read?.(ticket, this.#row.at, seenVersion(this.#desk.me, ticket));
    return rowTemplate(row, place, this.#row);
  }

  /** The person looks at this one: it holds nothing new any more. */
  markSeen(ticket: Ticket): void {
    if (!this.#desk) return;
    markSeen(this.#desk.me, ticket, this.#row.at);
    this.#seen += 1;
  }
}
