/** What stands twice in a profile, list by list; and the rest of a person's own page. */
import { expect } from 'chai';
import { checkProfile } from './profile.check.ts';
import type { PortalProfile } from './profile.schema.ts';
import { callCenter } from './presets/call-center.ts';
import { erpVendor } from './presets/erp-vendor.ts';
import { fieldService } from './presets/field-service.ts';
import { helpDesk } from './presets/help-desk.ts';
import { productSupport } from './presets/product-support.ts';

const twice = <Item>([first, ...rest]: readonly Item[]): Item[] => (first ? [first, first, ...rest] : []);

function messageOf(profile: PortalProfile): string {
  try {
    checkProfile(profile);
    return '';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : '';
  }
}

const { criticality } = erpVendor;
const { visits } = fieldService;
if (!criticality || !visits) throw new Error('erp-vendor computes, field-service visits');

const rows: readonly (readonly [string, PortalProfile])[] = [
  ['menus', { ...helpDesk, menus: twice(helpDesk.menus) }],
  ['tips', { ...productSupport, tips: twice(productSupport.tips) }],
  ['orderTypes', { ...fieldService, orderTypes: twice(fieldService.orderTypes) }],
  ['routingPoints', { ...callCenter, routingPoints: twice(callCenter.routingPoints) }],
  ['scripts', { ...callCenter, scripts: twice(callCenter.scripts) }],
  ['mailTemplates', { ...callCenter, mailTemplates: twice(callCenter.mailTemplates) }],
  ['visits.meters', { ...fieldService, visits: { ...visits, meters: twice(visits.meters) } }],
  ['visits.partStatuses', { ...fieldService, visits: { ...visits, partStatuses: twice(visits.partStatuses) } }],
  ['criticality.levels', { ...erpVendor, criticality: { ...criticality, levels: twice(criticality.levels) } }],
  ['criticality.rules', { ...erpVendor, criticality: { ...criticality, rules: twice(criticality.rules) } }],
];

describe('what stands twice', () => {
  for (const [at, profile] of rows)
    it(`is named at its second place in ${at}`, () => {
      expect(messageOf(profile)).to.match(
        new RegExp(`^${at}\\.1\\.id: "[^"]+" stands at ${at}\\.0 already; give each its own$`),
      );
    });

  it('is named in a menu’s items, where they open', () => {
    const [menu] = helpDesk.menus;
    const menus = menu ? [{ ...menu, items: twice(menu.items) }] : [];
    expect(messageOf({ ...helpDesk, menus })).to.match(/^menus\.0\.items\.1\.id: "abrir" stands at menus\.0\.items\.0/);
  });
});

describe('a person’s own page', () => {
  const { groups, facts } = helpDesk.profilePage;
  const [identity, ...others] = groups;
  if (!identity) throw new Error('the page begins with the person');
  const [name] = identity.fields;
  if (!name) throw new Error('and with his name');
  const page = (...more: (typeof name)[]): string =>
    messageOf({
      ...helpDesk,
      profilePage: { facts, groups: [{ ...identity, fields: [...identity.fields, ...more] }, ...others] },
    });

  it('holds texts alone, each once', () => {
    expect(page({ ...name, name: 'age', kind: 'number' })).to.equal(
      'profilePage.groups.0.fields.2.kind: what a person keeps about himself is text; its kind would be one of text, longText, email, phone, date, version',
    );
    expect(page(name)).to.equal(
      'profilePage.groups.0.fields.2.name: "name" stands on the page already; give each its own',
    );
  });
});

describe('a rule of criticality', () => {
  it('leads to a level that is there', () => {
    const rules = criticality.rules.map((rule, index) => (index === 0 ? { ...rule, level: 'urgente' } : rule));
    expect(messageOf({ ...erpVendor, criticality: { ...criticality, rules } })).to.equal(
      'criticality.rules.0.level: there is no level "urgente"; right would be baixa, media, alta, critica',
    );
  });
});
