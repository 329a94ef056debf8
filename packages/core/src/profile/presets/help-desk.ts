/** The portal of a retail-software vendor's help desk: TOTALL's manual as a profile. */
import { brazilianHolidays } from '../../calendar/brazil.holidays.ts';
import type { Calendar } from '../../calendar/calendar.schema.ts';
import { catalogues, modules } from '../help-desk/help-desk.catalogues.ts';
import { criticality } from '../help-desk/help-desk.criticality.ts';
import { form } from '../help-desk/help-desk.form.ts';
import { columns, tabs } from '../help-desk/help-desk.list.ts';
import { macros } from '../help-desk/help-desk.macros.ts';
import { menus } from '../help-desk/help-desk.menus.ts';
import { policy } from '../help-desk/help-desk.policy.ts';
import { label } from '../label.ts';
import { mondayToFriday } from '../parts/calendar.ts';
import { files } from '../parts/files.ts';
import { profilePage } from '../parts/profile-page.ts';
import type { HelpChannel } from '../profile.parts.schema.ts';
import type { PortalProfile } from '../profile.schema.ts';

/** TOTALL 4. */
const calendar: Calendar = {
  timeZone: 'America/Sao_Paulo',
  workingHours: [
    { weekdays: mondayToFriday, from: '08:00', to: '12:00' },
    { weekdays: mondayToFriday, from: '13:30', to: '18:00' },
  ],
  holidays: brazilianHolidays,
};

/** TOTALL 4: by telephone only once the ticket is open. A reseller writes his own numbers here. */
const helpChannels: readonly HelpChannel[] = [
  {
    label: label('Telefone', 'Telephone', 'Teléfono'),
    value: '(11) 5555-0100',
    option: label(
      'Sempre com um ticket já aberto',
      'Always with a ticket already open',
      'Siempre con un ticket ya abierto',
    ),
  },
  {
    label: label('E-mail da coordenação', 'E-mail of the coordination', 'Correo de la coordinación'),
    value: 'suporte@totall.example',
  },
];

/** TOTALL's help desk: estimate, approval within 15 days, rating from 1 to 5, never reopened. */
export const helpDesk: PortalProfile = {
  id: 'help-desk',
  name: label('Portal de Atendimento', 'Help desk', 'Portal de Atención'),
  locale: 'pt-BR',
  ticketNoun: { one: label('ticket', 'ticket', 'ticket'), other: label('tickets', 'tickets', 'tickets'), gender: 'm' },
  words: {},
  policy,
  orderTypes: [],
  forms: [form],
  catalogues,
  coverageField: 'category',
  supportedVersion: { field: 'version', current: '8.2' },
  requestTypeField: null,
  criticality,
  routing: [],
  routingPoints: [],
  calendar,
  deadline: { kind: 'elapsed', hours: 5 * 24, weekend: 'count' },
  numbers: { pattern: '{year}{month}/{sequence:4}', restart: 'month', start: 1 },
  currency: 'BRL',
  tabs,
  columns,
  files,
  macros,
  products: modules,
  helpChannels,
  menus,
  tips: [],
  profilePage,
  visits: null,
  scripts: [],
  mailTemplates: [],
};
