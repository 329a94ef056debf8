/** How long a page is; beside the schema, since to cut one needs no zod. */

/** Rows of a page when the query does not say. */
export const DEFAULT_LIMIT = 50;
