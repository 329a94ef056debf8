/** A person's copy of what is kept about him, who may ask for it, and how long things are kept. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import { Mail } from '../mail/mail.schema.ts';
import { aCommand } from '../testing/commands.ts';
import { aColleague, aManager, anAttendant, aPortalAdmin, aRequester, aStranger } from '../testing/people.ts';
import { march, told } from '../testing/told-tickets.ts';
import { aboutPerson, needsWhoeverRunsIt, whomToErase, whoseCopy } from './about.rules.ts';
import { peopleShown } from './access.rules.ts';
import { customersAt, isOutlived } from './retention.rules.ts';

const [carla, rui, ana, marcos] = [aRequester(), aColleague(), anAttendant(), aManager()];
const people = [carla, rui, ana, marcos, aStranger()];
const refusal = (act: () => unknown): string => {
  try {
    act();
    return 'done';
  } catch (thrown) {
    const { code, reason } = DeskError.from(thrown);
    return [code, reason].filter(Boolean).join(' ');
  }
};

const hers = told({}, [ana, aCommand('ticket.accept')], [ana, { ...aCommand('ticket.comment'), internal: true }]);
const ruis = told({ id: 'ruis', requester: rui, openedBy: rui }, [carla, aCommand('ticket.comment')]);
const mail = parse(Mail, {
  ...{ id: 'm', version: 1, to: ['a@x.example'], subject: '', body: '', at: march(9, '10:00') },
  readers: [carla.id],
});

describe('a person’s copy', () => {
  const access = { id: 'a', at: march(9, '10:00'), by: ana.id, kind: 'contacts', people: [carla.id] } as const;
  const about = aboutPerson({
    ...{ person: carla, madeAt: march(10, '10:00'), login: 'carla', timelines: [hers, ruis], files: [] },
    mails: [mail, { ...mail, readers: [rui.id] }],
    records: [
      { kind: 'task', record: { id: 't', entries: [{ by: carla }] } },
      { kind: 'task', record: { id: 'u', entries: [{ by: rui }] } },
    ],
    accesses: [access, { ...access, people: [rui.id] }],
  });

  it('holds her own tickets without the desk’s words, and of others’ only what she did herself', () => {
    expect(about.tickets.map(({ ticket }) => ticket.id)).to.deep.equal([hers.ticket.id]);
    expect(about.tickets[0]?.entries.map(({ internal }) => internal)).to.deep.equal([false, false]);
    expect(about.entries.map(({ by, ticketId }) => [by.id, ticketId])).to.deep.equal([[carla.id, 'ruis']]);
  });

  it('holds the mails she reads, the records that name her, and who read her data', () => {
    expect([about.mails, about.records, about.accesses].map((each) => each.length)).to.deep.equal([1, 1, 1]);
  });

  it('is given to herself and to whoever runs the desk; to others she is not there', () => {
    expect([carla, marcos].map((me) => whoseCopy(me, carla.id, people).id)).to.deep.equal([carla.id, carla.id]);
    for (const me of [rui, ana, aPortalAdmin(), aStranger()])
      expect(refusal(() => whoseCopy(me, carla.id, people))).to.equal('not_found');
    expect(refusal(() => whoseCopy(marcos, 'nobody', people))).to.equal('not_found');
  });
});

describe('an erasure', () => {
  it('is decided by whoever runs the desk, and never of the last of them', () => {
    expect(whomToErase(marcos, carla.id, people).id).to.equal(carla.id);
    expect(refusal(() => whomToErase(carla, carla.id, people))).to.equal('not_allowed access');
    for (const me of [rui, ana]) expect(refusal(() => whomToErase(me, carla.id, people))).to.equal('not_found');
    expect(refusal(() => whomToErase(marcos, marcos.id, people))).to.equal('not_allowed last_manager');
    const other = { ...ana, role: 'manager' } as const;
    expect(whomToErase(marcos, marcos.id, [marcos, other]).id).to.equal(marcos.id);
  });

  it('and who read what is shown to nobody else', () => {
    expect([marcos, ana, carla].map((me) => refusal(() => needsWhoeverRunsIt(me)))).to.deep.equal([
      ...['done', 'not_allowed access', 'not_allowed access'],
    ]);
  });
});

describe('who read what', () => {
  it('names everybody shown but the reader, each once', () => {
    expect(peopleShown(ana, [carla, null, rui, carla, ana])).to.deep.equal([carla.id, rui.id]);
  });
});

describe('what is over', () => {
  const ended = { ...hers.ticket, endedAt: march(1, '12:00') };

  it('is outlived when its days are over, and never while it goes on or nobody says so', () => {
    expect(isOutlived(ended, march(31, '12:00'), 30)).to.equal(true);
    expect(isOutlived(ended, march(31, '11:59'), 30)).to.equal(false);
    expect(isOutlived(ended, march(31, '12:00'), null)).to.equal(false);
    expect(isOutlived({ ...ended, endedAt: null }, march(31, '12:00'), 0)).to.equal(false);
  });

  it('names its customers, each once, and nobody of the desk', () => {
    expect(customersAt(ruis.ticket, ruis.entries).map(({ id }) => id)).to.deep.equal([rui.id, carla.id]);
    expect(customersAt(hers.ticket, hers.entries).map(({ id }) => id)).to.deep.equal([carla.id]);
  });
});
