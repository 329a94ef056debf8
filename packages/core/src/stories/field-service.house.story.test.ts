/** PWS beside the service call: supplies by contract, an opportunity, the contact form and reports (PWS 1, 2.3.1, 2.6, 2.7.4). */
import { expect } from 'chai';
import { fieldService } from '../profile/presets/field-service.ts';
import { aCompany, aContract, anAsset, aTechSheet, aTerritory } from '../testing/directory.ts';
import { aColleague, aManager, anAttendant, aRequester, aStranger, aTechnician } from '../testing/people.ts';
import { aSupplyDraft } from '../testing/supplies.ts';
import { AT, aTicket } from '../testing/tickets.ts';
import { refOf } from '../shared/person.ts';
import type { Person } from '../shared/person.schema.ts';
import type { SupplyCommand } from '../supply/supply.command.schema.ts';
import type { SupplyRequest } from '../supply/supply.schema.ts';
import { aStory, refusal, there, type Story } from './told.scene.test.ts';

const luciano = aRequester({ id: 'luciano', name: 'Luciano Reis', email: 'luciano@aurora.example' });
const dora = aTechnician({ id: 'dora', name: 'Dora Lima', email: 'dora@desk.example', territories: ['norte'] });
const [rui, otavio, bruno, ana, marcos] = [aColleague(), aStranger(), aTechnician(), anAttendant(), aManager()];
const RESELLER = 'assistencia@revenda.example';

const call = aTicket({
  ...{ formId: 'chamado', stage: 'concluded', statusId: 'O', territory: 'sul', assignee: refOf(bruno) },
  ...{ requester: refOf(luciano), fields: { assetId: 'asset-1', serial: 'BR8080-0142' }, coverage: null },
});
const elsewhere = aTicket({
  ...{ id: 'ticket-2', formId: 'chamado', statusId: 'A', requester: refOf(otavio), openedBy: refOf(otavio) },
  ...{ companyId: 'horizonte', companyName: 'Mercado Horizonte', territory: 'norte', fields: {}, coverage: null },
});

describe('PWS: what the house lives on', () => {
  let story: Story;
  let asked: SupplyRequest | null = null;

  const does = async (person: Person, command: SupplyCommand): Promise<SupplyRequest> => {
    const { supplies } = story.as(person);
    const { id, version } = await supplies.get(there(asked).id);
    asked = await supplies.apply(id, command, { version, ...story.once() });
    return asked;
  };

  before(() => {
    story = aStory({
      profile: fieldService,
      people: [luciano, rui, otavio, bruno, dora, ana, marcos],
      tickets: [call, elsewhere],
      records: {
        ...{ company: [aCompany(), aCompany({ id: 'horizonte', name: 'Mercado Horizonte' })] },
        ...{ contract: [aContract()], asset: [anAsset()], techSheet: [aTechSheet()], territory: [aTerritory()] },
      },
    });
  });

  it('P20 supplies are asked for by contract and machine, by a customer of the contract and by nobody else', async () => {
    const { supplies } = story.as(luciano);
    const wrong = aSupplyDraft({ items: [{ assetId: 'asset-1', code: 'BR-ROL-01', quantity: 1 }] });
    expect(await refusal(() => supplies.request(wrong, story.once()))).to.equal('invalid items.0.code:does_not_fit');
    expect(await refusal(() => story.as(bruno).supplies.request(aSupplyDraft(), story.once()))).to.equal(
      'not_allowed access',
    );
    expect(await refusal(() => story.as(otavio).supplies.request(aSupplyDraft(), story.once()))).to.equal(
      'invalid contractId:not_a_choice',
    );
    asked = await supplies.request(aSupplyDraft(), story.once());
    expect(asked).to.deep.include({ stage: 'requested', contractNumber: '2026/0005', erpNumber: null });
    expect(asked.items[0]?.description).to.equal('Toner preto, 8.000 páginas');
  });

  it('P20 P3 they are followed from the desk’s yes to the carrier and the customer’s own word', async () => {
    expect((await story.as(bruno).supplies.list({})).total).to.equal(0);
    expect(await refusal(() => story.as(bruno).supplies.get(there(asked).id))).to.equal('not_found');
    expect(await refusal(() => does(luciano, { type: 'supply.approve' }))).to.equal('not_allowed access');
    await does(ana, { type: 'supply.approve' });
    expect(await refusal(() => does(rui, { type: 'supply.cancel', reason: 'Não quero' }))).to.equal(
      'not_allowed access',
    );
    await does(ana, { type: 'supply.separate' });
    const late = { type: 'supply.cancel', reason: 'Não precisa mais' } as const;
    expect(await refusal(() => does(luciano, late))).to.equal('not_allowed stage');
    await does(ana, { type: 'supply.ship', carrier: 'Expresso Sul', trackingCode: 'ES-9' });
    await does(ana, { type: 'supply.track', whereabouts: 'São José' });
    expect((await story.as(rui).supplies.get(there(asked).id)).whereabouts).to.equal('São José');
    expect(await does(rui, { type: 'supply.confirm' })).to.include({ stage: 'delivered' });
    const told = await story.as(luciano).supplies.timeline(there(asked).id);
    expect(told.map(({ to }) => to)).to.deep.equal([
      ...['requested', 'approved', 'separated', 'shipped', 'shipped', 'delivered'],
    ]);
  });

  it('P19 an opportunity that Bruno hears of at a customer’s is mailed to the reseller, and is no customer’s to see', async () => {
    const heard = {
      contact: 'João Alves',
      phone: '(48) 3030-3005',
      description: 'Precisa de uma A3 colorida no marketing.',
    };
    const draft = { ...heard, ticketId: call.id };
    const { sales } = story.as(bruno);
    expect(await refusal(() => story.as(luciano).sales.register(draft, story.once()))).to.equal('not_allowed access');
    expect(await refusal(() => story.as(dora).sales.register(draft, story.once()))).to.equal('not_found');
    const nobody = { ...draft, contact: '', phone: '' };
    expect(await refusal(() => sales.register(nobody, story.once()))).to.equal(
      'invalid contact:required phone:required',
    );
    const kept = await sales.register(draft, story.once());
    expect(kept).to.deep.include({ ...heard, companyName: 'Loja Aurora' });
    const [mail] = await story.outbox();
    expect([mail?.to, mail?.subject]).to.deep.equal([[RESELLER], 'Oportunidade de negócio: Loja Aurora']);
    const seen = await Promise.all([ana, bruno, dora, luciano].map((one) => story.as(one).sales.list({})));
    expect(seen.map(({ total }) => total)).to.deep.equal([1, 1, 0, 0]);
  });

  it('P22 the contact form reaches the reseller, answered to the sender, who keeps a copy; a colleague reads none of it', async () => {
    const words = {
      name: 'Luciano Reis',
      email: 'luciano@aurora.example',
      subject: 'Endereço',
      message: 'Mudamos de sala.',
    };
    const { contact } = story.as(luciano);
    expect(await refusal(() => contact.send({ ...words, email: 'luciano' }, story.once()))).to.equal(
      'invalid email:invalid_format',
    );
    await contact.send(words, story.once());
    const mails = (await story.outbox()).filter(({ id }) => id.startsWith('contact/'));
    expect(mails.map(({ to }) => to.join()).sort()).to.deep.equal([RESELLER, words.email].sort());
    expect(mails.find(({ to }) => to.includes(RESELLER))?.replyTo).to.equal(words.email);
    const seen = await Promise.all([ana, luciano, rui].map((one) => story.as(one).contact.list({})));
    expect(seen.map(({ total }) => total)).to.deep.equal([1, 1, 0]);
  });

  it('P18 reports count by technician, machine and customer what their reader may see, and nothing else', async () => {
    const by = ['technician', 'asset', 'company'] as const;
    const measures = ['tickets', 'closed'] as const;
    const rowsFor = async (person: Person) => {
      const report = await story.as(person).reports.run({ by: [...by], measures: [...measures] });
      return report.rows.map(({ keys, cells }) => [...keys, ...cells.map(({ value }) => value)]);
    };
    expect(await rowsFor(marcos)).to.have.deep.members([
      ['bruno', 'asset-1', 'aurora', 1, 1],
      [null, null, 'horizonte', 1, 0],
    ]);
    expect(await rowsFor(bruno)).to.deep.equal([['bruno', 'asset-1', 'aurora', 1, 1]]);
    expect(await rowsFor(luciano)).to.deep.equal([['bruno', 'asset-1', 'aurora', 1, 1]]);
    const month = await story.as(ana).reports.run({ by: ['period'], measures: ['tickets'], from: AT.slice(0, 10) });
    expect(month.rows.map(({ keys, cells }) => [...keys, cells[0]?.value])).to.deep.equal([['2026-03-01', 2]]);
    expect(await refusal(() => story.as(ana).reports.run({ by: ['weather'] }))).to.equal('invalid by:not_a_choice');
  });
});
