/** Reports over the tickets that one person sees (P18, T3). */
import type { Measure, Report, ReportDefinition, ReportRow } from '../report/report.schema.ts';
import type { Page } from '../shared/page.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { CallOptions } from './call.ts';

/** One figure of a report: of the row with these keys, or of the total. */
export type Figure = { readonly keys?: ReportRow['keys']; readonly measure: Measure };

/** Figures are of what this person may see, and of nothing else: two people may read different ones. */
export interface ReportPort {
  /** Rejects with `invalid` for a dimension, column or measure there is not, naming those there are. */
  run(definition: ReportDefinition, options?: CallOptions): Promise<Report>;
  /** The tickets behind one figure, newest first; `total` is the figure's own `tickets`. */
  tickets(
    definition: ReportDefinition,
    figure: Figure,
    options?: CallOptions & { readonly after?: string },
  ): Promise<Page<Ticket> & { readonly total: number }>;
}
