/** What TOTALL's first page offers: the map of tickets, a new one, the extraction, the knowledge base, the profile (TOTALL 5, 7). */
import { label } from '../label.ts';
import type { Menu } from '../menu.schema.ts';

const tickets = (scope: 'mine' | 'all') => ({ view: 'tickets' as const, scope });

export const menus: readonly Menu[] = [
  {
    id: 'cliente',
    roles: ['requester'],
    items: [
      {
        id: 'abrir',
        label: label('Abrir ticket', 'Open a ticket', 'Abrir ticket'),
        opens: { view: 'open', form: 'ticket' },
      },
      {
        id: 'consultas',
        label: label('Consultas', 'My tickets', 'Consultas'),
        items: [
          { id: 'meus', label: label('Meus tickets', 'My tickets', 'Mis tickets'), opens: tickets('mine') },
          {
            id: 'empresa',
            label: label('Tickets de toda a empresa', 'Tickets of the whole company', 'Tickets de toda la empresa'),
            opens: tickets('all'),
          },
        ],
      },
      {
        id: 'aprovar',
        label: label('Aprovar', 'Approve', 'Aprobar'),
        opens: { view: 'page', page: 'approval' },
      },
    ],
  },
  {
    id: 'atendimento',
    roles: ['attendant', 'manager'],
    items: [
      { id: 'fila', label: label('Fila de atendimento', 'Queue', 'Cola de atención'), opens: tickets('all') },
      { id: 'meus', label: label('Comigo', 'With me', 'Conmigo'), opens: tickets('mine') },
      {
        id: 'abrir',
        label: label('Abrir por um cliente', 'Open for a customer', 'Abrir por un cliente'),
        opens: { view: 'open', form: 'ticket' },
      },
    ],
  },
  {
    id: 'todos',
    roles: ['requester', 'attendant', 'manager'],
    items: [
      {
        id: 'base',
        label: label('Base de conhecimento', 'Knowledge base', 'Base de conocimiento'),
        opens: { view: 'page', page: 'knowledge' },
      },
      {
        id: 'extracao',
        label: label('Extração de dados', 'Data extraction', 'Extracción de datos'),
        opens: { view: 'page', page: 'reports' },
      },
      { id: 'perfil', label: label('Perfil', 'Profile', 'Perfil'), opens: { view: 'page', page: 'profile' } },
    ],
  },
];
