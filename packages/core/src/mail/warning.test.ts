/** Who is warned of a deadline, when, and in which words. */
import { expect } from 'chai';
import { checkProfile } from '../profile/profile.check.ts';
import { instantAt, millis, type Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import { aManager, anAttendant, aProfile, aRequester, aTicket, AT, daysAfter } from '../testing/index.ts';
import { stages } from '../ticket/stage.schema.ts';
import { Mail } from './mail.schema.ts';
import { warningId, warningMails, warningsDue, warnsFrom } from './warning.rules.ts';

const [carla, ana, marcos] = [aRequester(), anAttendant(), aManager()];
const people = [carla, ana, marcos];
const deadline = daysAfter(5);
const ticket = aTicket({ deadline, openedAt: AT });
const before = (hours: number, ms = 0): Instant => instantAt(millis(deadline) - hours * 3_600_000 + ms);
const hoursAt = (at: Instant, profile = aProfile(), given = ticket) =>
  warningsDue([given], at, profile).map(({ hours }) => hours);

describe('a deadline', () => {
  it('T9 is warned of 4 hours before it passes, and once it has, where the profile says nothing', () => {
    expect(hoursAt(before(4, -1))).to.deep.equal([]);
    expect([hoursAt(before(4)), hoursAt(deadline), hoursAt(before(0, 1))]).to.deep.equal([[4], [4], [0]]);
    expect([hoursAt(daysAfter(90)), warnsFrom(aProfile())]).to.deep.equal([[0], 4]);
  });

  it('T9 is warned of when the profile says: the most urgent time that has come', () => {
    const profile = aProfile({ deadlineWarnings: { hoursBefore: [24, 2], whenPassed: false } });
    expect(checkProfile(profile).deadlineWarnings?.hoursBefore).to.deep.equal([24, 2]);
    const times = [before(25), before(24), before(3), before(2), deadline, before(0, 1)];
    expect(times.map((at) => hoursAt(at, profile))).to.deep.equal([[], [24], [24], [2], [2], []]);
    expect(warnsFrom(profile)).to.equal(24);
    expect(hoursAt(deadline, aProfile({ deadlineWarnings: { hoursBefore: [], whenPassed: false } }))).to.deep.equal([]);
  });

  it('is not warned of where the time had come when the ticket was opened, nor where there is none', () => {
    expect(hoursAt(before(1), aProfile(), aTicket({ deadline, openedAt: before(3) }))).to.deep.equal([]);
    expect(hoursAt(daysAfter(90), aProfile(), aTicket({ deadline: null }))).to.deep.equal([]);
  });

  it('is warned of only while the desk owes something', () => {
    const warned = stages.filter((stage) => hoursAt(daysAfter(6), aProfile(), aTicket({ stage, deadline })).length > 0);
    expect(warned).to.deep.equal(['opened', 'estimating', 'dispatched', 'inService', 'pending', 'attended']);
  });

  it('T9 is warned of to whoever holds the ticket; the managers hear where nobody does, or it has passed', () => {
    const held = { ...ticket, assignee: refOf(ana) };
    const to = (given: typeof ticket, hours: number, profile = aProfile()) =>
      warningMails({ ticket: given, hours }, AT, profile, people).flatMap((mail) => parse(Mail, mail).to);
    expect([to(held, 4), to(held, 0)]).to.deep.equal([[ana.email], [ana.email, marcos.email]]);
    expect([to(ticket, 4), to(ticket, 0)]).to.deep.equal([[marcos.email], [marcos.email]]);
    const own = aProfile({ resellerEmails: ['revenda@desk.example'] });
    expect([to(held, 0, own), to(ticket, 4, own)]).to.deep.equal([
      [ana.email, 'revenda@desk.example'],
      ['revenda@desk.example'],
    ]);
  });

  it('T9 is told in the outbox of those it was written to, language by language, and to nobody who is gone', () => {
    const held = { ...ticket, assignee: refOf(ana) };
    const sonia = aManager({ id: 'sonia', email: 'sonia@desk.example', locale: 'en' });
    const gone = aManager({ id: 'ivo', email: 'ivo@desk.example', active: false });
    const silent = aManager({ id: 'rita', email: undefined });
    const mails = warningMails({ ticket: held, hours: 0 }, AT, aProfile(), [...people, sonia, gone, silent]);
    expect(mails.map(({ locale, to, readers }) => [locale, to, readers])).to.deep.equal([
      ['pt-BR', [ana.email, marcos.email], ['ana', 'marcos']],
      ['en', ['sonia@desk.example'], ['sonia']],
    ]);
    const [own] = warningMails(
      { ticket, hours: 4 },
      AT,
      aProfile({ resellerEmails: ['revenda@desk.example'] }),
      people,
    );
    expect(own?.readers).to.deep.equal([]);
  });

  it('is not warned of at the very moment it is opened', () => {
    expect(hoursAt(before(4), aProfile(), aTicket({ deadline, openedAt: before(4) }))).to.deep.equal([]);
    expect(hoursAt(before(3), aProfile(), aTicket({ deadline, openedAt: before(4) }))).to.deep.equal([]);
    expect(hoursAt(before(3), aProfile(), aTicket({ deadline, openedAt: before(4, -1) }))).to.deep.equal([4]);
  });

  it('is warned of in its readers’ languages, under an id of that deadline', () => {
    const english = { ...marcos, locale: 'en' };
    const held = { ...ticket, assignee: refOf(ana) };
    const mails = warningMails({ ticket: held, hours: 0 }, AT, aProfile(), [ana, english]);
    expect(mails.map(({ id, subject }) => [id, subject])).to.deep.equal([
      [`ticket-1/late/${String(millis(deadline))}/0`, `[202603/0001] prazo vencido: ${ticket.subject}`],
      [`ticket-1/late/${String(millis(deadline))}/0/en`, `[202603/0001] deadline passed: ${ticket.subject}`],
    ]);
    expect(mails[0]?.body).to.equal(
      `O prazo do ticket 202603/0001 terminou em 14/03/2026, 10:00.\n\nAssunto: ${ticket.subject}\n` +
        'Responsável: Ana Ribeiro\nPrazo: 14/03/2026, 10:00\n\n' +
        (mails[0]?.body.split('\n\n').at(-1) ?? ''),
    );
    const later = { ...held, deadline: daysAfter(9) };
    expect(warningId({ ticket: later, hours: 0 })).not.to.equal(warningId({ ticket: held, hours: 0 }));
  });
});
