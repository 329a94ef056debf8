/** What PostgreSQL cannot hold in a text: NUL, and halves of a character. Keys and questions are changed alike, so they still meet. */
import { sql, type RawBuilder } from 'kysely';

/**
 * The text with U+0001 for NUL, which stays before everything people write, and U+FFFD for half a character. JSON needs
 * none of this: it escapes them.
 */
export const storable = (text: string): string => text.replaceAll('\0', '\u0001').replace(/\p{Surrogate}/gu, '\ufffd');

/** Several texts as one parameter; the query layer would make a list of them. */
export const texts = (list: readonly string[]): RawBuilder<readonly string[]> => sql`${list}::text[]`;
