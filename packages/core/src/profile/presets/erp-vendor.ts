/** The customer portal of an ERP vendor: TOTVS's manual as a profile. */
import { Stage } from '../../ticket/stage.schema.ts';
import { catalogues } from '../erp-vendor/erp-vendor.catalogues.ts';
import { criticality } from '../erp-vendor/erp-vendor.criticality.ts';
import { form } from '../erp-vendor/erp-vendor.form.ts';
import { menus } from '../erp-vendor/erp-vendor.menus.ts';
import { policy } from '../erp-vendor/erp-vendor.policy.ts';
import { label } from '../label.ts';
import { officeHours } from '../parts/calendar.ts';
import { files } from '../parts/files.ts';
import { profilePage } from '../parts/profile-page.ts';
import type { HelpChannel, ListColumn, Tab } from '../profile.parts.schema.ts';
import type { PortalProfile } from '../profile.schema.ts';

/** TOTVS 1, 2, 5: one telephone, and what to press. A reseller writes his own number here. */
const helpChannels: readonly HelpChannel[] = [
  {
    label: label('Suporte ao portal do cliente', 'Support of the customer portal', 'Soporte del portal del cliente'),
    value: '(11) 5555-0015',
    option: label('Digite a opção 5', 'Press option 5', 'Marque la opción 5'),
  },
  {
    label: label('Cadastro e acesso aos canais', 'Registration and access', 'Registro y acceso a los canales'),
    value: '(11) 5555-0015',
    option: label('Digite a opção 7', 'Press option 7', 'Marque la opción 7'),
  },
];

const tabs: readonly Tab[] = [
  {
    id: 'abertos',
    label: label('Abertos', 'Open', 'Abiertos'),
    stages: ['opened', 'dispatched', 'inService', 'pending'],
  },
  { id: 'concluidos', label: label('Concluídos', 'Concluded', 'Concluidos'), stages: ['concluded'] },
  { id: 'cancelados', label: label('Cancelados', 'Cancelled', 'Cancelados'), stages: ['cancelled', 'rejected'] },
  { id: 'todos', label: label('Todos', 'All', 'Todos'), stages: Stage.options },
];

/** By channel and line they are looked up (V10). */
const columns: readonly ListColumn[] = [
  { name: 'number', label: label('Chamado', 'Call', 'Llamado') },
  { name: 'subject', label: label('Resumo', 'Summary', 'Resumen') },
  { name: 'fields.channel', label: label('Canal', 'Channel', 'Canal') },
  { name: 'fields.line', label: label('Linha de produto', 'Product line', 'Línea de producto') },
  { name: 'fields.module', label: label('Módulo', 'Module', 'Módulo') },
  { name: 'fields.category', label: label('Categoria', 'Category', 'Categoría') },
  { name: 'fields.criticality', label: label('Criticidade', 'Criticality', 'Criticidad') },
  { name: 'openedAt', label: label('Abertura', 'Opened', 'Apertura') },
  { name: 'requester', label: label('Solicitante', 'Requester', 'Solicitante') },
  { name: 'assignee', label: label('Analista', 'Analyst', 'Analista') },
  { name: 'status', label: label('Status', 'Status', 'Estado') },
];

/** TOTVS: three channels and their lines, thirteen classified fields, a criticality that nobody types. */
export const erpVendor: PortalProfile = {
  id: 'erp-vendor',
  name: label('Portal do Cliente', 'Customer portal', 'Portal del Cliente'),
  locale: 'pt-BR',
  ticketNoun: { one: label('chamado', 'call', 'llamado'), other: label('chamados', 'calls', 'llamados'), gender: 'm' },
  words: {
    attendant: {
      one: label('analista', 'analyst', 'analista'),
      other: label('analistas', 'analysts', 'analistas'),
      gender: 'm',
    },
  },
  policy,
  orderTypes: [],
  forms: [form],
  catalogues,
  requestTypeField: 'category',
  coverageField: null,
  supportedVersion: null,
  criticality,
  routing: [
    { when: { field: 'channel', is: ['relacionamento'] }, territory: 'relacionamento' },
    { when: { field: 'channel', is: ['valor-agregado'] }, territory: 'datacenter' },
    { when: { field: 'line', is: ['rm'] }, territory: 'rm' },
    { when: { field: 'line', is: ['protheus'] }, territory: 'protheus' },
  ],
  routingPoints: [],
  calendar: officeHours,
  // The manual names no deadline: two working days.
  deadline: { kind: 'business', hours: 20 },
  numbers: { pattern: '{sequence}', restart: 'never', start: 1 },
  currency: 'BRL',
  tabs,
  columns,
  files,
  macros: [],
  products: [],
  helpChannels,
  menus,
  tips: [],
  profilePage,
  visits: null,
  scripts: [],
  mailTemplates: [],
};
