/** The list, the menu and the tips of Plusoft (S6, S8, S9). */
import { Stage } from '../../ticket/stage.schema.ts';
import { label } from '../label.ts';
import type { Menu } from '../menu.schema.ts';
import type { ListColumn, Tab, Tip } from '../profile.parts.schema.ts';
import { requestTypes } from './product-support.form.ts';

export const tabs: readonly Tab[] = [
  {
    id: 'abertos',
    label: label('Abertos', 'Open', 'Abiertos'),
    stages: ['opened', 'estimating', 'dispatched', 'inService', 'pending'],
  },
  { id: 'respondidos', label: label('Respondidos', 'Answered', 'Respondidos'), stages: ['concluded'] },
  { id: 'cancelados', label: label('Cancelados', 'Cancelled', 'Cancelados'), stages: ['cancelled', 'rejected'] },
  { id: 'todos', label: label('Todos', 'All', 'Todos'), stages: Stage.options },
];

/** Status, created by and type of request are what the manual filters by. */
export const columns: readonly ListColumn[] = [
  { name: 'number', label: label('Número', 'Number', 'Número') },
  { name: 'subject', label: label('Assunto', 'Subject', 'Asunto') },
  { name: 'status', label: label('Status', 'Status', 'Estado') },
  { name: 'requester', label: label('Criado por', 'Created by', 'Creado por') },
  { name: 'fields.requestType', label: label('Tipo de solicitação', 'Type of request', 'Tipo de solicitud') },
  { name: 'fields.product', label: label('Produto', 'Product', 'Producto') },
  { name: 'openedAt', label: label('Abertura', 'Opened', 'Apertura') },
  { name: 'updatedAt', label: label('Atualização', 'Updated', 'Actualización') },
];

export const menus: readonly Menu[] = [
  {
    id: 'cliente',
    roles: ['requester'],
    items: [
      {
        id: 'base',
        label: label('Base de Conhecimento', 'Knowledge base', 'Base de Conocimiento'),
        opens: { view: 'page', page: 'knowledge' },
      },
      {
        id: 'abrir',
        label: label('Abrir chamado', 'Open a ticket', 'Abrir ticket'),
        items: requestTypes.map((type) => ({
          id: type.id,
          label: type.label,
          explanation: type.explanation,
          opens: { view: 'open', form: 'chamado', values: { requestType: type.id } },
        })),
      },
      {
        id: 'solicitacoes',
        label: label('Solicitações', 'Requests', 'Solicitudes'),
        items: [
          {
            id: 'meus',
            label: label('Meus Chamados', 'My tickets', 'Mis Tickets'),
            opens: { view: 'tickets', scope: 'mine' },
          },
          {
            id: 'todos',
            label: label('Todos os Chamados', 'All tickets', 'Todos los Tickets'),
            opens: { view: 'tickets', scope: 'all' },
          },
        ],
      },
    ],
  },
  {
    id: 'suporte',
    roles: ['attendant', 'manager'],
    items: [
      { id: 'fila', label: label('Fila', 'Queue', 'Cola'), opens: { view: 'tickets', scope: 'all' } },
      {
        id: 'artigos',
        label: label('Base de Conhecimento', 'Knowledge base', 'Base de Conocimiento'),
        opens: { view: 'page', page: 'knowledge' },
      },
    ],
  },
];

/** "Dica", "sugestão" and "lembrete", in the manual's order. */
export const tips: readonly Tip[] = [
  {
    id: 'base-de-conhecimento',
    kind: 'tip',
    text: label(
      'Dúvidas de usabilidade podem ser respondidas mais rápido pela Base de Conhecimento, sem esperar o prazo do chamado.',
      'Questions of use may be answered faster by the knowledge base, without waiting for the ticket’s deadline.',
      'Las dudas de uso pueden responderse más rápido en la Base de Conocimiento, sin esperar el plazo del ticket.',
    ),
    when: { field: 'requestType', is: ['duvidas'] },
  },
  {
    id: 'cache',
    kind: 'suggestion',
    text: label(
      'Antes de abrir o chamado, limpe o cache e os cookies do navegador.',
      'Before you open the ticket, clear the browser’s cache and cookies.',
      'Antes de abrir el ticket, limpie la caché y las cookies del navegador.',
    ),
    articleId: 'limpeza-de-cache',
  },
  {
    id: 'internet-e-vpn',
    kind: 'reminder',
    text: label(
      'Confirme com o seu TI local se a internet e a VPN estão configuradas e atualizadas.',
      'Confirm with your local IT that internet and VPN are set up and current.',
      'Confirme con su área de TI local que internet y la VPN estén configuradas y actualizadas.',
    ),
  },
];
