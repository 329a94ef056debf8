/** Who may have whom erased, and what of another stays as it is however alike it looks. */
import { expect } from 'chai';
import { Mail } from '../mail/mail.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import {
  aColleague,
  aManager,
  anAttendant,
  aPortalAdmin,
  aRequester,
  AT,
  daysAfter,
  theSystem,
} from '../testing/index.ts';
import { whoseCopy, whomToErase } from './about.rules.ts';
import { isOutlived } from './retention.rules.ts';
import { erasedName, erasedPerson, isErased, mailWithout, recordWithout, unknowable } from './unknowable.ts';

const [carla, rui, helena, ana, marcos] = [aRequester(), aColleague(), aPortalAdmin(), anAttendant(), aManager()];
const people: readonly Person[] = [carla, rui, helena, ana, marcos, theSystem()];

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    const { code, reason } = DeskError.from(thrown);
    return [code, reason].filter(Boolean).join(' ');
  }
  return 'nothing';
}

describe('an erasure', () => {
  it('is a manager’s to decide, of anybody who is there and is no clockwork', () => {
    expect(whomToErase(marcos, carla.id, people)).to.equal(carla);
    expect(refusal(() => whomToErase(marcos, 'nobody', people))).to.equal('not_found');
    expect(refusal(() => whomToErase(marcos, theSystem().id, people))).to.equal('not_found');
    expect(refusal(() => whomToErase(marcos, marcos.id, people))).to.equal('not_allowed last_manager');
    expect(whomToErase(marcos, marcos.id, [...people, aManager({ id: 'sonia' })])).to.equal(marcos);
    // The last admin of a company may go: the desk runs on.
    expect(whomToErase(marcos, helena.id, people)).to.equal(helena);
  });

  it('is asked for by nobody else, and only of himself does he learn so', () => {
    expect(refusal(() => whomToErase(carla, carla.id, people))).to.equal('not_allowed access');
    expect(refusal(() => whomToErase(carla, rui.id, people))).to.equal('not_found');
    expect(refusal(() => whomToErase(carla, 'nobody', people))).to.equal('not_found');
    expect(refusal(() => whoseCopy(carla, rui.id, people))).to.equal('not_found');
    expect(whoseCopy(marcos, rui.id, people)).to.equal(rui);
  });

  it('is known by its name, its silence and that he is gone, all three', () => {
    const name = erasedName('pt-BR');
    const { email: address, ...bare } = { ...carla, name, active: false };
    expect(address).to.equal(carla.email);
    expect(isErased(bare, 'pt-BR')).to.equal(true);
    expect(isErased(erasedPerson(carla, 'pt-BR'), 'pt-BR')).to.equal(true);
    for (const other of [
      { ...bare, active: true },
      { ...bare, name: 'Carla' },
      { ...bare, email: 'c@x.example' },
    ])
      expect(isErased(other, 'pt-BR')).to.equal(false);
  });
});

describe('what is alike and not his', () => {
  const change = unknowable(carla, 'pt-BR');
  const words = `${carla.name} telefonou`;

  it('stays in a namesake’s own name, and goes from what another wrote', () => {
    const namesake = { id: 'outra', name: carla.name, role: 'requester', email: carla.email };
    expect(change(namesake)).to.deep.equal(namesake);
    expect(change({ name: words })).to.deep.equal({ name: '[…] telefonou' });
    expect(change({ id: carla.id, name: words })).to.deep.equal({ id: carla.id, name: '[…] telefonou' });
    expect(change({ name: words, role: 'x' })).to.deep.equal({ name: '[…] telefonou', role: 'x' });
    expect(change({ id: carla.id, role: 'requester', name: carla.name, seat: 'balcão' })).to.deep.equal({
      ...{ id: carla.id, role: 'requester', name: erasedName('pt-BR'), seat: 'balcão' },
    });
    expect(change({ ...namesake, note: words })).to.deep.equal({ ...namesake, note: '[…] telefonou' });
  });

  it('stays in what addresses a thing, and in no field that is only spelt like it', () => {
    const kept = { id: words, document: words, ticketId: words, readerIds: [words] };
    expect(change(kept)).to.deep.equal(kept);
    const said = '[…] telefonou';
    const alike = { aid: words, documents: words, idea: words, Idle: words, ticketIdea: words };
    expect(change(alike)).to.deep.equal({ aid: said, documents: said, idea: said, Idle: said, ticketIdea: said });
  });

  it('stays in mails to others, with him among their readers no more', () => {
    const mail = parse(Mail, {
      ...{ id: 'm', version: 1, subject: 's', body: 'b', at: AT },
      ...{ to: [String(carla.email).toUpperCase(), 'rui@aurora.example'], readers: [carla.id, rui.id] },
    });
    const left = mailWithout(carla, mail);
    expect([left?.to, left?.readers]).to.deep.equal([['rui@aurora.example'], [rui.id]]);
  });

  it('stays of records, but for a message of the contact form that he sent', () => {
    const by = (person: Person) => ({ by: { id: person.id, name: 'x', role: 'requester' }, message: 'Olá' });
    const without = (kind: string, record: unknown) => recordWithout(carla, { kind, record }, 'pt-BR');
    expect(without('contactMessage', by(carla))).to.equal(null);
    expect(without('contactMessage', by(rui))).to.deep.equal(by(rui));
    expect(without('contactMessage', { message: words })).to.deep.equal({ message: '[…] telefonou' });
    expect(without('task', by(carla))).to.not.equal(null);
  });
});

describe('what is kept of what is over', () => {
  it('is outlived to the day, and never where it goes on or nobody asked', () => {
    expect(isOutlived({ endedAt: AT }, daysAfter(30), 30)).to.equal(true);
    expect(isOutlived({ endedAt: AT }, daysAfter(29), 30)).to.equal(false);
    expect(isOutlived({ endedAt: null }, daysAfter(9000), 30)).to.equal(false);
    expect(isOutlived({ endedAt: AT }, daysAfter(9000), null)).to.equal(false);
  });
});
