/** How a write of ours is known among RT’s transactions: by a small file in the same message, so in the same transaction. */
import { TimelineEntry } from '@chamado/core';
import * as z from 'zod/mini';

/** What a write of ours did, beside the words that people of RT read. */
export const Mark = z.object({
  /** Whose operation it was, and what it asked: a repeated write is answered from here. */
  key: z.string(),
  asked: z.string(),
  entries: z.array(TimelineEntry).check(z.minLength(1)),
});
export type Mark = z.infer<typeof Mark>;

export const MARK_FILE = 'chamado.json';

/** The file, as RT takes one. Escaped to ASCII, because RT hands out a file’s bytes as if each were a letter. */
export function markFile(mark: Mark): { FileName: string; FileType: string; FileContent: string } {
  const text = JSON.stringify(mark).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { FileName: MARK_FILE, FileType: 'application/json', FileContent: btoa(text) };
}

/** What a file of that name says; null where it is none of ours. */
export function readMark(content: string): Mark | null {
  try {
    return Mark.parse(JSON.parse(content));
  } catch {
    return null;
  }
}
