/** Who reads what of a supply request (P20). */
import { expect } from 'chai';
import type { Mail } from '../mail/mail.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import { aProfile } from '../testing/desk.ts';
import { aColleague, aManager, anAttendant, aRequester } from '../testing/people.ts';
import { aSupplyDraft, aSupplyGiven, aSupplyRequest } from '../testing/supplies.ts';
import { AT } from '../testing/tickets.ts';
import { applySupply } from './supply.apply.ts';
import type { SupplyCommand } from './supply.command.schema.ts';
import { supplyMails } from './supply.mails.ts';
import { requestSupplies } from './supply.request.ts';
import { SupplyId, type SupplyRequest } from './supply.schema.ts';
import { supplyWords } from './supply.words.ts';

const [carla, rui, ana, marcos] = [aRequester(), aColleague(), anAttendant(), aManager()];
const people = [carla, rui, ana, marcos];
const profile = aProfile();

const mailsOf = (supply: SupplyRequest, by: Person, command: SupplyCommand, known = people): readonly Mail[] => {
  const applied = applySupply(supply, command, { by, at: AT });
  return supplyMails(applied.entry, applied.supply, profile, known);
};
const to = (mails: readonly Mail[]) => mails.flatMap((mail) => mail.to);
const separated = aSupplyRequest({ stage: 'separated' });
const ship: SupplyCommand = {
  ...{ type: 'supply.ship', carrier: 'Expresso Sul', trackingCode: 'ES123BR', expectedAt: '2026-03-12T15:00:00.000Z' },
};

describe('the mails of a supply request', () => {
  it('P20 confirm it to the customer and tell the reseller, with contract, items and where they go', () => {
    const made = requestSupplies(aSupplyDraft(), aSupplyGiven(), { id: SupplyId.parse('s'), number: '202603/0001' });
    const mails = supplyMails(made.entry, made.supply, profile, people);
    expect(mails.map((mail) => [mail.id, mail.to, mail.readers])).to.deep.equal([
      ['supply/s/1/1', ['carla@aurora.example'], ['carla']],
      ['supply/s/1/2', ['marcos@desk.example'], ['marcos']],
    ]);
    expect(mails[0]?.subject).to.equal('[202603/0001] Solicitação de suprimentos: solicitação recebida');
    expect(mails[0]?.body).to.equal(
      [
        'Contrato: 2026/0005',
        'Itens: 2 × BR-TN-3442 Toner preto, 8.000 páginas',
        'Entrega: Rua das Palmeiras, 120, Florianópolis, Carla Menezes',
      ].join('\n'),
    );
  });

  it('P3 P20 tell the customer by which carrier it comes, under which code and when', () => {
    const [mail] = mailsOf(separated, ana, ship);
    expect(mail?.to).to.deep.equal(['carla@aurora.example']);
    expect(mail?.body)
      .to.contain('Transportador: Expresso Sul\nCódigo de rastreio: ES123BR\nPrevisão: 12/03/2026')
      .and.contain('12:00');
  });

  it('tell the customer of the desk’s steps and the reseller of the customer’s; nobody of his own', () => {
    const requested = aSupplyRequest();
    expect(to(mailsOf(requested, ana, { type: 'supply.approve' }))).to.deep.equal(['carla@aurora.example']);
    expect(to(mailsOf(requested, carla, { type: 'supply.cancel', reason: 'Engano' }))).to.deep.equal([
      'marcos@desk.example',
    ]);
    expect(to(mailsOf(requested, rui, { type: 'supply.comment', text: 'É urgente' }))).to.deep.equal([
      ...['carla@aurora.example', 'marcos@desk.example'],
    ]);
    expect(mailsOf(requested, ana, { type: 'supply.refuse', reason: 'Sem estoque' })[0]?.body).to.match(
      /^Sem estoque\n\n/,
    );
    expect(mailsOf(requested, rui, { type: 'supply.comment', text: 'É urgente' })[0]?.body).to.match(/^É urgente\n\n/);
    expect(mailsOf(requested, ana, { type: 'supply.approve', comment: 'Sai hoje' })[0]?.body).to.match(/^Sai hoje\n\n/);
  });

  it('are none of what changes nothing for anybody, and none to who has no address', () => {
    const shipped = aSupplyRequest({ stage: 'shipped' });
    expect(mailsOf(shipped, ana, { type: 'supply.track', whereabouts: 'São José' })).to.deep.equal([]);
    const unreachable = aRequester({ email: undefined });
    const supply = aSupplyRequest({ requester: unreachable });
    expect(mailsOf(supply, ana, { type: 'supply.approve' }, [unreachable, ana])).to.deep.equal([]);
  });

  it('go to the address of today, in the language its reader reads', () => {
    const moved = aRequester({ email: 'carla@nova.example', locale: 'en' });
    const [mail] = mailsOf(separated, ana, ship, [moved, ana]);
    expect(mail?.to).to.deep.equal(['carla@nova.example']);
    expect(mail?.subject).to.equal('[202603/0001] Supply request: supplies shipped');
    for (const words of Object.values(supplyWords)) expect(Object.values(words)).not.to.include('');
  });
});
