/** What a file is, as far as a person cares: its icon, and whether it can be shown here. */
import type { TemplateResult } from 'lit';
import { fileIcon, imageIcon, sheetIcon, textIcon, videoIcon, xmlIcon, zipIcon } from '../icons/file.icons.ts';

const kinds: readonly { readonly is: RegExp; readonly icon: () => TemplateResult }[] = [
  { is: /^image\//, icon: imageIcon },
  { is: /^video\//, icon: videoIcon },
  { is: /sheet|excel|csv/, icon: sheetIcon },
  { is: /xml/, icon: xmlIcon },
  { is: /zip|compressed/, icon: zipIcon },
  { is: /^text\/|pdf|word|document/, icon: textIcon },
];

/** By MIME type. */
export const fileKindIcon = (type: string): TemplateResult =>
  (kinds.find(({ is }) => is.test(type))?.icon ?? fileIcon)();

export type Showable = 'image' | 'video';

/** Pictures that are only pictures: an SVG opened in a tab of its own would run what is in it, as the page that showed it. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** How a browser can show it without running anything in it; null where it can only be saved. */
export function showableAs(type: string): Showable | null {
  if (pictures.has(type.toLowerCase())) return 'image';
  return type.startsWith('video/') ? 'video' : null;
}
