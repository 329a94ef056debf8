/** The view of a list of tickets: tabs, filters, rows by the page, extraction. */
export { beginTicketList } from './begin-ticket-list.ts';
export { draftFor, filterFrom, type FilterDraft } from './filter-draft.ts';
export { filterColumnsOf, type FilterColumn, type FilterOption } from './filter-column.ts';
export { extractedColumns, extractTickets, type ExtractedPage, type ExtractionOptions } from './extraction.ts';
export { selectExtraction, startExtraction, type ExtractionInput, type ExtractionView } from './extraction.machine.ts';
export { queryFor } from './list-period.ts';
export type { Asker } from './list-query.ts';
export { anyWish, nextSort, type ListWish, type Period } from './list-wish.ts';
export { startTicketList, ticketListFor } from './start-ticket-list.ts';
export type { TicketListEvent, TicketListInput } from './ticket-list.context.ts';
export { isMoreOfTheSame, selectTicketList, type TabView, type TicketListView } from './ticket-list.select.ts';
export { rowReader, shownColumns, type CellView, type ShownColumn, type TicketRow } from './ticket-row.select.ts';
