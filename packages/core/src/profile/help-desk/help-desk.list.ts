/** The panels of the list at TOTALL: seven tabs and the columns of their table (TOTALL 6.1, 6.3). */
import { Stage } from '../../ticket/stage.schema.ts';
import { label } from '../label.ts';
import type { ListColumn, Tab } from '../profile.parts.schema.ts';

export const tabs: readonly Tab[] = [
  { id: 'novos', label: label('Novos', 'New', 'Nuevos'), stages: ['opened', 'dispatched'] },
  { id: 'em-estimativa', label: label('Em estimativa', 'In estimate', 'En estimación'), stages: ['estimating'] },
  {
    id: 'em-atendimento',
    label: label('Em atendimento', 'In service', 'En atención'),
    stages: ['inService', 'pending', 'attended'],
  },
  {
    id: 'aguardando-aprovacao',
    label: label('Aguardando aprovação', 'Awaiting approval', 'Esperando aprobación'),
    stages: ['awaitingApproval'],
  },
  { id: 'encerrados', label: label('Encerrados', 'Closed', 'Cerrados'), stages: ['concluded', 'cancelled'] },
  { id: 'rejeitados', label: label('Rejeitados', 'Rejected', 'Rechazados'), stages: ['rejected'] },
  { id: 'todos', label: label('Todos', 'All', 'Todos'), stages: Stage.options },
];

export const columns: readonly ListColumn[] = [
  { name: 'number', label: label('Ticket', 'Ticket', 'Ticket') },
  { name: 'openedAt', label: label('Abertura', 'Opened', 'Apertura') },
  { name: 'requester', label: label('De', 'From', 'De') },
  { name: 'subject', label: label('Assunto', 'Subject', 'Asunto') },
  { name: 'deadline', label: label('Prazo de entrega', 'Deadline', 'Plazo de entrega') },
  { name: 'assignee', label: label('Responsável', 'Responsible', 'Responsable') },
  { name: 'status', label: label('Status', 'Status', 'Estado') },
  { name: 'justification', label: label('Justificativa', 'Reason', 'Justificación') },
];
