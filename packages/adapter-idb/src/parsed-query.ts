/** Reads a query by its schema: fetched where a look does not tell whether it is right. */
import { parse, TicketQuery, type AskedQuery } from '@chamado/core';

export const parsedQuery = (query: unknown): AskedQuery => parse(TicketQuery, query);
