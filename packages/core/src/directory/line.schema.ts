/** What every text of the directory is: one that says something, and not too much of it. */
import * as z from 'zod/mini';

/** A text that is not blank, of at most so many characters once trimmed. */
export const line = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));
