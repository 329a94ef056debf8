/** The whole list as CSV, page after page: what a person takes along (TOTALL 3, T3; PWS reports). */
import type { TicketPort } from '../../port/desk-port.ts';
import { ticketColumns } from '../../port/ticket.columns.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import { toCsv, type CsvOptions } from '../../query/csv.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';

/** A page's lines, and how far they bring it. */
export type ExtractedPage = { readonly text: string; readonly done: number; readonly total: number };

/** How a line is written, in the reader’s language; the signal stops it between two pages. */
export type ExtractionOptions = Omit<CsvOptions<Ticket>, 'only' | 'bom'> & { readonly signal?: AbortSignal };

const MOST = 500;

/** Reads all that `query` matches, in its order, and writes it in the columns of the profile's list, then in all others. */
export async function* extractTickets(
  tickets: Pick<TicketPort, 'list'>,
  query: TicketQuery,
  profile: PortalProfile,
  { signal, ...options }: ExtractionOptions = {},
): AsyncGenerator<ExtractedPage, void> {
  const columns = ticketColumns(profile);
  const only = extractedColumns(profile);
  let done = 0;
  for (let after: string | null = null; ;) {
    const page = await tickets.list(
      { ...query, limit: MOST, ...(after !== null && { after }) },
      signal ? { signal } : {},
    );
    const [header = '', ...lines] = toCsv(columns, page.items, { ...options, only });
    done += page.items.length;
    yield { text: (after === null ? header : '') + lines.join(''), done, total: page.total };
    after = page.next;
    if (after === null) return;
  }
}

/** The columns of an extraction, by name: a stored status is said by its label alone. */
export function extractedColumns(profile: PortalProfile): readonly string[] {
  const shown = profile.columns.map(({ name }) => name);
  const others = ticketColumns(profile).map(({ name }) => name);
  return [...new Set([...shown, ...others])].filter((name) => name !== 'statusId');
}
