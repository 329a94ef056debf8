/** A mark of how tickets and entries are written down: whoever keeps them can tell that they were kept by other schemas. */

/** Of the schemas `Ticket` and `TimelineEntry` as they stand: another for every change to them. The test beside says which. */
export const TICKET_MARK = '1kp71l7';
