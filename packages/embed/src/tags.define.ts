/** Where each tag's code is. Each line is a chunk of its own, fetched when a page first uses the tag. */
import type { TagLoader } from './tag-loader.ts';

export const tags: Readonly<Record<string, TagLoader>> = {
  'chamado-approval': () => import('@chamado/widgets/approval'),
  'chamado-article': () => import('@chamado/widgets/article'),
  'chamado-attachments': () => import('@chamado/widgets/attachments'),
  'chamado-attachment-list': () => import('@chamado/widgets/attachment-list'),
  'chamado-editor': () => import('@chamado/widgets/editor'),
  'chamado-home': () => import('@chamado/widgets/home'),
  'chamado-knowledge-search': () => import('@chamado/widgets/knowledge-search'),
  'chamado-lifecycle': () => import('@chamado/widgets/lifecycle'),
  'chamado-open-ticket': () => import('@chamado/widgets/open-ticket'),
  'chamado-outbox': () => import('@chamado/widgets/outbox'),
  'chamado-portal': () => import('@chamado/widgets/portal'),
  'chamado-profile': () => import('@chamado/widgets/profile'),
  'chamado-rating': () => import('@chamado/widgets/rating'),
  'chamado-recorder': () => import('@chamado/widgets/recorder'),
  'chamado-session': () => import('@chamado/widgets/session'),
  'chamado-ticket': () => import('@chamado/widgets/ticket'),
  'chamado-ticket-list': () => import('@chamado/widgets/ticket-list'),
  'chamado-unsent': () => import('@chamado/widgets/unsent'),
};
