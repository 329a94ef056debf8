/** Who may do what over the wire: every endpoint, or this does not compile. */
import type { RouteId } from '@chamado/core/wire';
import { recordRows } from './access.records.table.ts';
import type { Row } from './access.row.ts';
import { ticketRows } from './access.tickets.table.ts';

export const accessTable: Readonly<Record<RouteId, readonly Row[]>> = { ...ticketRows, ...recordRows };
