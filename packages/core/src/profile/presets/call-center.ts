/** The desk of an internet provider's call centre: Integrator's manual as a profile. */
import {
  form,
  origins,
  plans,
  serviceTypes,
  workOrderStatuses,
  workOrderTypes,
} from '../call-center/call-center.form.ts';
import { columns, menus, tabs } from '../call-center/call-center.list.ts';
import { mailTemplates } from '../call-center/call-center.mails.ts';
import { policy } from '../call-center/call-center.policy.ts';
import { label, named } from '../label.ts';
import { officeHours } from '../parts/calendar.ts';
import { files } from '../parts/files.ts';
import { profilePage } from '../parts/profile-page.ts';
import type { PortalProfile } from '../profile.schema.ts';
import type { RoutingPoint } from '../routing.schema.ts';

/** Integrator 1.5.1: the queue of each plan, and 1.6: the script walked through with its customers. */
const routingPoints: readonly RoutingPoint[] = [
  { ...named('fibra', 'Fibra', 'Fibre', 'Fibra'), territory: 'fibra', script: 'sem-conexao-fibra' },
  { ...named('radio', 'Rádio', 'Radio', 'Radio'), territory: 'radio', script: 'sem-conexao-radio' },
  { ...named('empresarial', 'Empresarial', 'Business', 'Empresarial'), territory: 'empresarial' },
];

/** Integrator: plan and script lead the operator, field work goes on the agenda, the protocol number ends the call. */
export const callCenter: PortalProfile = {
  id: 'call-center',
  name: label('Central de Atendimento', 'Call centre', 'Central de Atención'),
  locale: 'pt-BR',
  ticketNoun: {
    one: label('atendimento', 'service', 'atención'),
    other: label('atendimentos', 'services', 'atenciones'),
    gender: 'm',
  },
  words: {
    attendant: {
      one: label('operador', 'operator', 'operador'),
      other: label('operadores', 'operators', 'operadores'),
      gender: 'm',
    },
  },
  policy,
  orderTypes: [],
  forms: [form],
  catalogues: { origins, plans, serviceTypes, workOrderStatuses, workOrderTypes },
  requestTypeField: 'serviceType',
  coverageField: null,
  supportedVersion: null,
  criticality: null,
  routing: [],
  routingPoints,
  calendar: officeHours,
  // The manual names no deadline: a working day and a half.
  deadline: { kind: 'business', hours: 15 },
  // 1.10: "o número do protocolo de atendimento".
  numbers: { pattern: '{year}{month}{sequence:6}', restart: 'month', start: 1 },
  currency: 'BRL',
  tabs,
  columns,
  files,
  macros: [],
  products: [],
  helpChannels: [],
  menus,
  tips: [],
  profilePage,
  // 1.8 plans field work; what a technician writes of it is PWS's form.
  visits: { meters: [], partStatuses: [] },
  scripts: [
    named('sem-conexao-fibra', 'Sem conexão: fibra', 'No connection: fibre', 'Sin conexión: fibra'),
    named('sem-conexao-radio', 'Sem conexão: rádio', 'No connection: radio', 'Sin conexión: radio'),
  ],
  mailTemplates,
};
