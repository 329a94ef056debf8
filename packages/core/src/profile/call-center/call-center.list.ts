/** The list and the menus of an operator at Integrator. */
import { Stage } from '../../ticket/stage.schema.ts';
import { label } from '../label.ts';
import type { Menu } from '../menu.schema.ts';
import type { ListColumn, Tab } from '../profile.parts.schema.ts';

export const tabs: readonly Tab[] = [
  { id: 'abertos', label: label('Abertos', 'Open', 'Abiertos'), stages: ['opened', 'dispatched'] },
  { id: 'em-atendimento', label: label('Em atendimento', 'In service', 'En atención'), stages: ['inService'] },
  { id: 'pendentes', label: label('Pendentes', 'Pending', 'Pendientes'), stages: ['pending'] },
  {
    id: 'encerrados',
    label: label('Encerrados', 'Closed', 'Cerrados'),
    stages: ['concluded', 'cancelled', 'rejected'],
  },
  { id: 'todos', label: label('Todos', 'All', 'Todos'), stages: Stage.options },
];

export const columns: readonly ListColumn[] = [
  { name: 'number', label: label('Protocolo', 'Protocol', 'Protocolo') },
  { name: 'openedAt', label: label('Data', 'Date', 'Fecha') },
  { name: 'requester', label: label('Cliente', 'Customer', 'Cliente') },
  { name: 'fields.plan', label: label('Plano', 'Plan', 'Plan') },
  { name: 'fields.serviceType', label: label('Tipo de atendimento', 'Type of service', 'Tipo de atención') },
  { name: 'territory', label: label('Roteamento', 'Routing', 'Enrutamiento') },
  { name: 'assignee', label: label('Responsável', 'Responsible', 'Responsable') },
  { name: 'deadline', label: label('Prazo', 'Deadline', 'Plazo') },
  { name: 'status', label: label('Status', 'Status', 'Estado') },
];

/** "Módulo Desktop – Atendimentos – Atendimento – Suporte Online". */
export const menus: readonly Menu[] = [
  {
    id: 'operador',
    roles: ['attendant', 'manager'],
    items: [
      {
        id: 'atendimentos',
        label: label('Atendimentos', 'Services', 'Atenciones'),
        items: [
          {
            id: 'novo',
            label: label('Novo atendimento', 'New service', 'Nueva atención'),
            opens: { view: 'page', page: 'intake' },
          },
          { id: 'lista', label: label('Consultar', 'Look up', 'Consultar'), opens: { view: 'tickets', scope: 'all' } },
        ],
      },
      {
        id: 'agenda',
        label: label('Agenda técnica', 'Technical agenda', 'Agenda técnica'),
        opens: { view: 'page', page: 'agenda' },
      },
      { id: 'tarefas', label: label('Tarefas', 'Tasks', 'Tareas'), opens: { view: 'page', page: 'tasks' } },
      { id: 'clientes', label: label('Clientes', 'Customers', 'Clientes'), opens: { view: 'page', page: 'contacts' } },
    ],
  },
  {
    id: 'tecnico',
    roles: ['technician'],
    items: [
      {
        id: 'minha-agenda',
        label: label('Minha agenda', 'My agenda', 'Mi agenda'),
        opens: { view: 'page', page: 'agenda' },
      },
      { id: 'comigo', label: label('Comigo', 'With me', 'Conmigo'), opens: { view: 'tickets', scope: 'mine' } },
    ],
  },
];
