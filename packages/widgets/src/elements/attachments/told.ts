/** What a host has heard of its files, as one text: it hears again when it is another. */
import type { Attachment } from '@chamado/core';

/** `way`: whether files are still on theirs, and whether one did not arrive. */
export const toldOf = (attachments: readonly Attachment[], ...way: readonly boolean[]): string =>
  JSON.stringify([attachments.map(({ id, note }) => [id, note]), way.includes(true) && way]);
