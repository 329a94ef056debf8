/** Where each tag's code is. Each line is a chunk of its own, fetched when a page first uses the tag. */
import type { TagLoader } from './tag-loader.ts';

export const tags: Readonly<Record<string, TagLoader>> = {
  'chamado-session': () => import('@chamado/widgets/session'),
  'chamado-outbox': () => import('@chamado/widgets/outbox'),
};
