/** What is said to who listens when a file arrived, went or was refused. */
import type { FileLimits } from '@chamado/core';
import type { AttachmentItem } from '@chamado/core/views/attachments';
import { msg, str } from '@lit/localize';
import { fileFailureText } from '../../files/limits.words.ts';

/** From one list to the next; empty where nothing came to its end. */
export function newsOf(
  before: readonly AttachmentItem[],
  now: readonly AttachmentItem[],
  limits: FileLimits | null,
): string {
  const was = new Map(before.map((item) => [item.key, item]));
  const said = now.map((item) => {
    const earlier = was.get(item.key);
    if (item.error && !earlier?.error) return fileFailureText(item.name, item.error, limits);
    return item.attachment && earlier?.sending ? msg(str`${item.name} anexado`) : '';
  });
  const left = new Set(now.map(({ key }) => key));
  const gone = before.filter(({ key }) => !left.has(key)).map(({ name }) => msg(str`${name} removido`));
  return [...said, ...gone].filter(Boolean).join('. ');
}
