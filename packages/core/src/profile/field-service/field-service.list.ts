/** The list of PWS: its stages as tabs, and the columns that its filter names (PWS 2.3.2, 2.4, P4, P9). */
import { Stage } from '../../ticket/stage.schema.ts';
import { label } from '../label.ts';
import type { ListColumn, Tab } from '../profile.parts.schema.ts';

export const tabs: readonly Tab[] = [
  {
    id: 'andamento',
    label: label('Em andamento', 'In progress', 'En curso'),
    stages: ['opened', 'dispatched', 'inService', 'pending'],
  },
  { id: 'abertura', label: label('Abertura', 'Opened', 'Apertura'), stages: ['opened'] },
  { id: 'despachados', label: label('Despachados', 'Dispatched', 'Despachados'), stages: ['dispatched'] },
  { id: 'manutencao', label: label('Em manutenção', 'In maintenance', 'En mantenimiento'), stages: ['inService'] },
  { id: 'pendentes', label: label('Pendentes', 'Pending', 'Pendientes'), stages: ['pending'] },
  { id: 'atendidos', label: label('Atendidos', 'Attended', 'Atendidos'), stages: ['attended'] },
  { id: 'concluidos', label: label('Concluídos', 'Concluded', 'Concluidos'), stages: ['concluded'] },
  { id: 'cancelados', label: label('Cancelados', 'Cancelled', 'Cancelados'), stages: ['cancelled', 'rejected'] },
  { id: 'todos', label: label('Todos', 'All', 'Todos'), stages: Stage.options },
];

/** `erpNumber` is the manual's column "#": −1 until the ERP has taken the call. */
export const columns: readonly ListColumn[] = [
  { name: 'erpNumber', label: label('Nº sistema', 'System no.', 'N.º sistema') },
  { name: 'number', label: label('Nº web', 'Web no.', 'N.º web') },
  { name: 'company', label: label('Cliente', 'Customer', 'Cliente') },
  { name: 'fields.serial', label: label('Série', 'Serial', 'Serie') },
  { name: 'fields.assetTag', label: label('Patrimônio', 'Asset tag', 'Patrimonio') },
  { name: 'fields.contract', label: label('Contrato', 'Contract', 'Contrato') },
  { name: 'fields.defectType', label: label('Tipo de defeito', 'Defect', 'Tipo de defecto') },
  { name: 'assignee', label: label('Técnico', 'Technician', 'Técnico') },
  { name: 'openedAt', label: label('Abertura', 'Opened', 'Apertura') },
  { name: 'deadline', label: label('Data prevista', 'Expected', 'Fecha prevista') },
  { name: 'status', label: label('Status', 'Status', 'Estado') },
];
