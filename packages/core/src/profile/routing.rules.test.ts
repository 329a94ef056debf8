/** Whose a new ticket is: what its answers load, who opens it, and the profile's rules. */
import { expect } from 'chai';
import { createMemoryBackend } from '../memory/index.ts';
import { refOf } from '../shared/person.ts';
import type { Person } from '../shared/person.schema.ts';
import { aManager, anAttendant, anOperationId, aRequester, aTechnician, AT } from '../testing/index.ts';
import type { FieldValues, Ticket } from '../ticket/ticket.schema.ts';
import { openingFor } from './opening.rules.ts';
import { callCenter } from './presets/call-center.ts';
import { fieldService } from './presets/field-service.ts';
import { productSupport } from './presets/product-support.ts';
import type { PortalProfile } from './profile.schema.ts';
import { boundBy, isRouted, orderTypeFor } from './routing.rules.ts';

const [carla, bruno, ana] = [aRequester(), aTechnician(), anAttendant()];

const bound = (profile: PortalProfile, values: FieldValues) => {
  const [form] = profile.forms;
  if (!form) throw new Error('every profile has a form');
  return boundBy(form, profile, values);
};
const call: FieldValues = {
  ...{ origin: 'telefone', plan: 'fibra-300', serviceType: 'sem-conexao' },
  description: 'A internet caiu às 9h.',
};
const opening = (profile: PortalProfile, formId: string, values: FieldValues) =>
  openingFor(profile, { formId, values, attachments: [] }, { by: ana, requester: carla, at: AT });

describe('the operator’s answers', () => {
  it('I6 load the routing point of the plan, with its queue and its script, and ask for the problem', () => {
    const { routingPoint } = bound(callCenter, call);
    expect(routingPoint).to.include({ id: 'fibra', territory: 'fibra', script: 'sem-conexao-fibra' });
    expect(opening(callCenter, 'atendimento', call).territory).to.equal('fibra');
    expect(opening(callCenter, 'atendimento', { ...call, plan: 'radio-10' }).territory).to.equal('radio');
    expect(() => opening(callCenter, 'atendimento', { ...call, description: ' ' })).to.throw('description: required');
  });

  it('come before the rules, and of two the later one in the form', () => {
    const { serviceTypes = [], ...others } = callCenter.catalogues;
    const elsewhere = serviceTypes.map((type) => ({ ...type, routingPoint: 'empresarial', assignee: refOf(ana) }));
    const routing = [{ territory: 'geral', assignee: refOf(bruno) }];
    expect(opening({ ...callCenter, routing }, 'atendimento', call)).to.deep.include({
      ...{ territory: 'fibra', assignee: refOf(bruno) },
    });
    const both = { ...callCenter, routing, catalogues: { ...others, serviceTypes: elsewhere } };
    expect(opening(both, 'atendimento', call)).to.deep.include({ territory: 'empresarial', assignee: refOf(ana) });
  });

  it('I8 show the user or the role to which the service type is bound', () => {
    expect(bound(callCenter, call)).to.include({ assignee: null, role: null });
    expect(bound(callCenter, { ...call, serviceType: 'instalacao' })).to.include({
      assignee: null,
      role: 'technician',
    });
    const { serviceTypes = [], ...others } = callCenter.catalogues;
    const mine = serviceTypes.map((type) => (type.id === 'financeiro' ? { ...type, assignee: refOf(ana) } : type));
    const ours = { ...callCenter, catalogues: { ...others, serviceTypes: mine } };
    expect(bound(ours, { ...call, serviceType: 'financeiro' }).assignee?.name).to.equal('Ana Ribeiro');
    expect(opening(ours, 'atendimento', { ...call, serviceType: 'financeiro' }).assignee?.name).to.equal('Ana Ribeiro');
    expect([isRouted(callCenter), isRouted(ours)]).to.deep.equal([false, true]);
  });
});

describe('the product', () => {
  it('S1 takes the ticket to its own team', () => {
    const values = {
      requestType: 'erros',
      subject: 'Lentidão',
      description: '<p>Desde ontem o módulo está lento.</p>',
    };
    const team = (product: string) => opening(productSupport, 'chamado', { ...values, product }).territory;
    expect([team('omni-crm'), team('omni-bot')]).to.deep.equal(['omni-crm', 'omni-bot']);
    expect(productSupport.products.map(({ id }) => id)).to.include('omni-crm');
  });
});

describe('the order type', () => {
  const routed: PortalProfile = { ...fieldService, routing: [{ assignee: refOf(bruno), territory: 'sul' }] };
  const values = {
    ...{ serial: 'S8121700024', contactName: 'Luciano', contactEmail: 'luciano@aurora.example' },
    ...{ contactPhone: '(48) 5555-0134', defectType: 'nao-puxa-papel', description: 'O papel não está sendo puxado.' },
  };
  const openedBy = (by: Person): Promise<Ticket> =>
    createMemoryBackend({ profile: routed, people: [carla, bruno, ana, aManager()] })
      .deskFor(by)
      .tickets.open(
        { formId: 'chamado', values, attachments: [], ...(by.role !== 'requester' && { requesterId: carla.id }) },
        { operationId: anOperationId() },
      );

  it('P11 says whether release is asked: what the portal’s customer opens waits, what the reseller opens does not', async () => {
    expect(orderTypeFor(fieldService, carla)).to.deep.include({ id: 'web', releaseAsked: true });
    expect(await openedBy(carla)).to.deep.include({ stage: 'opened', statusId: 'A' });
    expect(orderTypeFor(fieldService, ana)).to.deep.include({ id: 'contrato', releaseAsked: false });
    expect(await openedBy(ana)).to.deep.include({ stage: 'dispatched', statusId: 'E' });
  });

  it('is none where the profile knows no types', () => {
    expect(orderTypeFor(callCenter, ana)).to.equal(null);
  });
});
