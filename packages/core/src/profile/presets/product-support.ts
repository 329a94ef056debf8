/** The customer portal of a CRM vendor: Plusoft's manual as a profile. */
import { label } from '../label.ts';
import { officeHours } from '../parts/calendar.ts';
import { files } from '../parts/files.ts';
import { profilePage } from '../parts/profile-page.ts';
import { form, products, requestTypes } from '../product-support/product-support.form.ts';
import { columns, menus, tabs, tips } from '../product-support/product-support.list.ts';
import { policy } from '../product-support/product-support.policy.ts';
import type { PortalProfile } from '../profile.schema.ts';

/** Plusoft: the knowledge base first, then one of four kinds of request; the product scopes and routes. */
export const productSupport: PortalProfile = {
  id: 'product-support',
  name: label('Centro de Suporte', 'Support centre', 'Centro de Soporte'),
  locale: 'pt-BR',
  ticketNoun: {
    one: label('chamado', 'ticket', 'ticket'),
    other: label('chamados', 'tickets', 'tickets'),
    gender: 'm',
  },
  words: {},
  policy,
  orderTypes: [],
  forms: [form],
  catalogues: { products, requestTypes },
  requestTypeField: 'requestType',
  coverageField: null,
  supportedVersion: null,
  criticality: null,
  // "O filtro irá garantir que seja direcionado para a equipe certa."
  routing: products.map(({ id }) => ({ when: { field: 'product', is: [id] }, territory: id })),
  routingPoints: [],
  calendar: officeHours,
  // The manual promises "o mais breve possível": two working days.
  deadline: { kind: 'business', hours: 20 },
  // "Buscar diretamente pelo PC (ou número do chamado)."
  numbers: { pattern: 'PC-{sequence}', restart: 'never', start: 1 },
  currency: 'BRL',
  tabs,
  columns,
  files,
  macros: [],
  products,
  helpChannels: [],
  menus,
  tips,
  profilePage,
  visits: null,
  scripts: [],
  mailTemplates: [],
};
