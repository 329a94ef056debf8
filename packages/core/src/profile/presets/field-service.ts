/** The portal of a printer reseller with technicians in the field: PWS's manual as a profile. */
import { columns, tabs } from '../field-service/field-service.list.ts';
import { defectTypes, form } from '../field-service/field-service.form.ts';
import { menus } from '../field-service/field-service.menus.ts';
import { policy } from '../field-service/field-service.policy.ts';
import { label, named } from '../label.ts';
import { officeHours } from '../parts/calendar.ts';
import { files } from '../parts/files.ts';
import { profilePage } from '../parts/profile-page.ts';
import type { Words } from '../profile.parts.schema.ts';
import type { PortalProfile } from '../profile.schema.ts';
import type { OrderType } from '../routing.schema.ts';

/** PWS 2.5: what is opened on the portal is of type WEB, which asks for release; what the reseller opens himself does not. */
const orderTypes: readonly OrderType[] = [
  { ...named('web', 'Atendimento web', 'Web service', 'Atención web'), releaseAsked: true, openedBy: ['requester'] },
  {
    ...named('contrato', 'Atendimento contrato', 'Contract service', 'Atención por contrato'),
    releaseAsked: false,
    openedBy: ['technician', 'attendant', 'manager'],
  },
];

const words: Words = {
  stages: {
    opened: label('Abertura', 'Opened', 'Apertura'),
    dispatched: label('Despachado', 'Dispatched', 'Despachado'),
    inService: label('Manutenção', 'Maintenance', 'Mantenimiento'),
    pending: label('Pendente', 'Pending', 'Pendiente'),
    attended: label('Atendido', 'Attended', 'Atendido'),
    concluded: label('Concluído', 'Concluded', 'Concluido'),
    cancelled: label('Cancelado', 'Cancelled', 'Cancelado'),
  },
  asset: {
    one: label('equipamento', 'machine', 'equipo'),
    other: label('equipamentos', 'machines', 'equipos'),
    gender: 'm',
  },
};

/** PWS: released by the reseller, seven lettered stages, visits and parts, 12 hours to attend, then a rating. */
export const fieldService: PortalProfile = {
  id: 'field-service',
  name: label('Portal Web de Serviços', 'Service portal', 'Portal Web de Servicios'),
  locale: 'pt-BR',
  ticketNoun: {
    one: label('chamado', 'service call', 'llamado'),
    other: label('chamados', 'service calls', 'llamados'),
    gender: 'm',
  },
  words,
  policy,
  orderTypes,
  forms: [form],
  catalogues: { defectTypes },
  requestTypeField: null,
  coverageField: null,
  supportedVersion: null,
  criticality: null,
  routing: [],
  routingPoints: [],
  calendar: officeHours,
  // Observed in 2.4 and the printed form: 12 hours, and off the weekend to the same time on Monday.
  deadline: { kind: 'elapsed', hours: 12, weekend: 'toMonday' },
  // 2.4: 409581 is a web number; the ERP's own comes by synchronisation, −1 until then.
  numbers: { pattern: '{sequence}', restart: 'never', start: 1 },
  currency: 'BRL',
  tabs,
  columns,
  files,
  macros: [],
  products: [],
  // The manual refers to "a empresa": a reseller writes his own.
  helpChannels: [
    {
      label: label('Suporte da revenda', 'The reseller’s support', 'Soporte del revendedor'),
      value: 'suporte@revenda.example',
    },
  ],
  menus,
  tips: [
    {
      id: 'spam',
      kind: 'reminder',
      // 2.3.3
      text: label(
        'A confirmação vai por e-mail. Se ela não chegar, verifique a caixa de spam.',
        'The confirmation comes by e-mail. If it does not arrive, look into your spam folder.',
        'La confirmación llega por correo. Si no llega, revise la carpeta de spam.',
      ),
    },
  ],
  profilePage,
  visits: {
    // 2.7.2: "Medidor: Peças".
    meters: [named('pecas', 'Peças', 'Parts', 'Piezas'), named('paginas', 'Páginas', 'Pages', 'Páginas')],
    partStatuses: [
      { id: 'replaced', label: label('Trocada', 'Replaced', 'Cambiada') },
      { id: 'pending', label: label('Pendente', 'Pending', 'Pendiente') },
    ],
  },
  scripts: [],
  mailTemplates: [],
  resellerEmails: ['assistencia@revenda.example'],
};
