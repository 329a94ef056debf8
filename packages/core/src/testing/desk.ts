/** Builders of what a desk is set up with, and of what a client sends along. */
import { Article } from '../knowledge/article.schema.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { OperationId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Over } from './people.ts';
import { AT } from './tickets.ts';

/** The preset `help-desk`, with what `over` changes. Not checked: a test may want it wrong. */
export const aProfile = (over: Partial<PortalProfile> = {}): PortalProfile => ({ ...helpDesk, ...over });

/** The policy of `help-desk`, with what `over` changes. */
export const aPolicy = (over: Partial<TicketPolicy> = {}): TicketPolicy => ({ ...helpDesk.policy, ...over });

/** An article on a rejected NF-e. */
export const anArticle = (over: Over<typeof Article> = {}): Article =>
  parse(Article, {
    id: 'article-1',
    title: 'NF-e rejeitada: como corrigir o NCM do produto',
    introduction: 'A rejeição 778 indica NCM inexistente. Veja onde corrigir o cadastro e reenviar a nota.',
    body: '<p>Em Cadastros / Produtos, abra o produto e informe um NCM válido. Depois, reenvie a nota.</p>',
    format: 'html',
    productId: 'nfe',
    keywords: ['nota fiscal', 'sefaz'],
    updatedAt: AT,
    helped: 0,
    notHelped: 0,
    ...over,
  });

/** The nth operation id of a test: a UUIDv7 in shape, the same for the same `n`. */
export const anOperationId = (n = 1): OperationId =>
  parse(OperationId, `019526e0-0000-7000-8000-${n.toString(16).padStart(12, '0')}`);
