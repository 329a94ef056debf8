/** For each kind of fault one broken profile, and the exact sentence its author reads. */
import { expect } from 'chai';
import type { Field, Option } from '../form/form.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { aStranger } from '../testing/index.ts';
import { refOf } from '../shared/person.ts';
import { checkProfile } from './profile.check.ts';
import type { PortalProfile } from './profile.schema.ts';
import { callCenter } from './presets/call-center.ts';
import { erpVendor } from './presets/erp-vendor.ts';
import { fieldService } from './presets/field-service.ts';
import { helpDesk } from './presets/help-desk.ts';
import { productSupport } from './presets/product-support.ts';

type Row = readonly [fault: string, profile: PortalProfile, sentence: string];

const field = (profile: PortalProfile, name: string, over: Partial<Field>): PortalProfile => ({
  ...profile,
  forms: profile.forms.map((form) => ({
    ...form,
    fields: form.fields.map((one) => (one.name === name ? { ...one, ...over } : one)),
  })),
});
const option = (profile: PortalProfile, catalogue: string, over: Partial<Option>): PortalProfile => {
  const [first, ...rest] = profile.catalogues[catalogue] ?? [];
  if (!first) throw new Error(`${profile.id} has no ${catalogue}`);
  return { ...profile, catalogues: { ...profile.catalogues, [catalogue]: [{ ...first, ...over }, ...rest] } };
};
const menu = (profile: PortalProfile, item: object): PortalProfile => ({
  ...profile,
  menus: [{ id: 'm', roles: ['requester'], items: [{ id: 'i', label: 'i', ...item }] }],
});
const criticality = (over: Partial<NonNullable<PortalProfile['criticality']>>): PortalProfile => ({
  ...erpVendor,
  criticality: { levels: [], rules: [], otherwise: 'baixa', ...erpVendor.criticality, ...over },
});
const rule = { id: 'r', label: 'r', level: 'alta' };

const [stuck] = callCenter.routingPoints;
const idle = { id: 'c', label: 'c', ask: 'c', field: 'description' };
const { lines = [] } = erpVendor.catalogues;

const rows: readonly Row[] = [
  [
    'a status of no stage that a ticket comes to',
    { ...fieldService, policy: { ...fieldService.policy, internalAction: false } },
    'policy.statuses.5.stage: under this policy no ticket comes to attended; change the policy, or leave this status out; tabs.5.stages: under this policy no ticket comes to attended; change the policy, or leave this tab out',
  ],
  [
    'a catalogue that is not there',
    field(fieldService, 'defectType', { catalogue: 'defects' }),
    'forms.0.fields.9.catalogue: there is no catalogue "defects"; right would be defectTypes',
  ],
  [
    'a cascade to nowhere',
    field(erpVendor, 'module', { cascadesFrom: 'produto' }),
    'forms.0.fields.8.cascadesFrom: there is no choice before this field called "produto"; right would be channel, line, country, category, origin, effect',
  ],
  [
    'an answer that leaves nothing to choose',
    { ...erpVendor, menus: [], catalogues: { ...erpVendor.catalogues, lines: lines.slice(0, 4) } },
    'forms.0.fields.1.cascadesFrom: channel "valor-agregado" leaves nothing to choose; name it in the parents of an option of catalogues.lines',
  ],
  [
    'a condition on a field that nobody asks',
    { ...erpVendor, routing: [{ when: { field: 'canal', is: ['software'] }, territory: 'x' }] },
    'routing.0.when.field: there is no such field to ask here: "canal"; right would be channel, line, additionalEmails, onBehalf, country, category, origin, effect, module, routine, version, environment, subject, description, criticality',
  ],
  [
    'a column that nothing fills',
    { ...productSupport, columns: [{ name: 'fields.produto', label: 'Produto' }] },
    'columns.0.name: there is no column "fields.produto"; right would be number, erpNumber, subject, description, requester, company, assignee, territory, assetId, stage, statusId, status, justification, openedAt, updatedAt, deadline, endedAt, critical, coverage, outcome, rating, fields.product, fields.requestType',
  ],
  [
    'a menu that opens a form that is not there',
    menu(helpDesk, { opens: { view: 'open', form: 'chamado' } }),
    'menus.0.items.0.opens.form: there is no form "chamado"; right would be ticket',
  ],
  [
    'a menu that answers with an option that is not there',
    menu(erpVendor, { opens: { view: 'open', form: 'chamado', values: { channel: 'hardware' } } }),
    'menus.0.items.0.opens.values.channel: there is no option "hardware"; right would be software, relacionamento, valor-agregado',
  ],
  [
    'a menu of a tab that is not there',
    menu(helpDesk, { opens: { view: 'tickets', tab: 'abertos' } }),
    'menus.0.items.0.opens.tab: there is no tab "abertos"; right would be novos, em-estimativa, em-atendimento, aguardando-aprovacao, encerrados, rejeitados, todos',
  ],
  [
    'a menu item that leads nowhere, deep in the tree',
    menu(helpDesk, { items: [{ id: 'x', label: 'x' }] }),
    'menus.0.items.0.items.0: this item leads nowhere; give it opens, or items of its own',
  ],
  [
    'an agenda where nobody goes to the customer',
    menu(helpDesk, { opens: { view: 'page', page: 'agenda' } }),
    'menus.0.items.0.opens.page: work orders are of field work; switch policy.fieldWork on and give visits, or leave this item out',
  ],
  [
    'a tip for no form',
    { ...helpDesk, tips: [{ id: 't', kind: 'tip', text: 't', forms: ['chamado'] }] },
    'tips.0.forms.0: there is no form "chamado"; right would be ticket',
  ],
  [
    'a tip on an option that is not there',
    { ...productSupport, tips: [{ id: 't', kind: 'tip', text: 't', when: { field: 'product', is: ['crm'] } }] },
    'tips.0.when.is.0: there is no option "crm"; right would be omni-crm, omni-channel, omni-bot',
  ],
  [
    'a plan of a routing point that is not there',
    option(callCenter, 'plans', { routingPoint: 'cobre' }),
    'catalogues.plans.0.routingPoint: there is no routing point "cobre"; right would be fibra, radio, empresarial',
  ],
  [
    'a routing point without a plan',
    {
      ...callCenter,
      routingPoints: [...callCenter.routingPoints, { id: 'cobre', label: 'Cobre', territory: 'cobre' }],
    },
    'routingPoints.3: no option leads to "cobre"; name it in the routingPoint of a plan, or leave it out',
  ],
  [
    'a routing point of a script that is not there',
    {
      ...callCenter,
      routingPoints: callCenter.routingPoints.map((one) => (one.id === stuck?.id ? { ...one, script: 'x' } : one)),
    },
    'routingPoints.0.script: there is no script "x"; right would be sem-conexao-fibra, sem-conexao-radio',
  ],
  [
    'a service type for a role that works nowhere',
    option(callCenter, 'serviceTypes', { role: 'requester' }),
    'catalogues.serviceTypes.0.role: there is no role who works here called "requester"; right would be technician, attendant, manager',
  ],
  [
    'a service type bound to a customer',
    option(callCenter, 'serviceTypes', { assignee: refOf(aStranger()) }),
    'catalogues.serviceTypes.0.assignee.role: there is no role who works here called "requester"; right would be technician, attendant, manager',
  ],
  [
    'an order type that asks for a release nobody may give',
    { ...helpDesk, orderTypes: [{ id: 'web', label: 'Web', releaseAsked: true, openedBy: ['requester'] }] },
    'orderTypes.0.releaseAsked: this type asks for a release that nobody may give; set policy.releaseAsked to true, or ask for none',
  ],
  [
    'a criticality on a field that nobody asks',
    criticality({ rules: [{ ...rule, when: [{ field: 'defectType', is: ['x'] }] }] }),
    'criticality.rules.0.when.0.field: there is no such field to ask here: "defectType"; right would be channel, line, additionalEmails, onBehalf, country, category, origin, effect, module, routine, version, environment, subject, description, criticality',
  ],
  [
    'a criticality on an option that is not there',
    criticality({ rules: [{ ...rule, when: [{ field: 'environment', is: ['nuvem'] }] }] }),
    'criticality.rules.0.when.0.is.0: there is no option "nuvem"; right would be producao, homologacao, desenvolvimento',
  ],
  [
    'a criticality of a level that is not there',
    criticality({ otherwise: 'nenhuma' }),
    'criticality.otherwise: there is no level "nenhuma"; right would be baixa, media, alta, critica',
  ],
  [
    'a criticality shown that nothing computes',
    { ...erpVendor, criticality: null },
    'forms.0.fields.14.kind: nothing computes a criticality; give the profile one, or leave this field out',
  ],
  [
    'a type of request in no field',
    { ...productSupport, requestTypeField: 'type' },
    'requestTypeField: there is no field of kind choice "type"; right would be product, requestType',
  ],
  [
    'field work without its lists',
    { ...fieldService, visits: null },
    'visits: the policy sends people to the customer; give meters and partStatuses, or switch policy.fieldWork off',
  ],
  [
    'lists of visits where nobody goes',
    { ...helpDesk, visits: { meters: [], partStatuses: [] } },
    'visits: the policy sends nobody to the customer; write null, or switch policy.fieldWork on',
  ],
  [
    'a person’s page without his e-mail',
    { ...helpDesk, profilePage: { facts: [], groups: helpDesk.profilePage.groups.slice(2) } },
    'profilePage.groups: nobody could mend his name; add a field of that name; profilePage.groups: nobody could mend his email; add a field of that name',
  ],
  [
    'a coach that nothing satisfies',
    { ...productSupport, forms: productSupport.forms.map((one) => ({ ...one, coach: [idle] })) },
    'forms.0.coach.0: nothing satisfies this rule; give it present, filled or attached',
  ],
];

describe('a broken profile is told where, and what would be right', () => {
  for (const [fault, profile, sentence] of rows)
    it(fault, () => {
      expect(() => checkProfile(profile))
        .to.throw(DeskError)
        .with.property('message', sentence);
    });
});
