/** An erased person is nowhere to be read, and what was done stays what it was. */
import { expect } from 'chai';
import { ContactDetails } from '../directory/contact-details.schema.ts';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';
import { Mail } from '../mail/mail.schema.ts';
import { aCommand } from '../testing/commands.ts';
import { aColleague, anAttendant, aRequester, aTechnician } from '../testing/people.ts';
import { told } from '../testing/told-tickets.ts';
import { replay } from '../ticket/ticket.apply.ts';
import { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { Ticket } from '../ticket/ticket.schema.ts';
import { mentionsPattern, withoutMentions } from './mentions.ts';
import { detailFields, personFields, wordsOf, type Treatment } from './personal.fields.ts';
import { erasedName, erasedPerson, isErased, mailWithout, recordWithout, unknowable } from './unknowable.ts';

const details = {
  ...{ phone: '(48) 3555-0142', mobile: '+55 48 99123-4567', street: 'Rua das Palmeiras, 12', city: 'Lages' },
  ...{ skype: 'jmvc', login: 'josé@casa.example', notes: 'prefere de manhã', cpf: '529.982.247-25' },
};
const jose = aRequester({ name: 'José da Conceição', email: 'jose@aurora.example', details });
const quiet = withoutMentions(jose);
const change = unknowable(jose, 'pt-BR');

/** The fields that no list says anything of. */
const forgotten = (fields: readonly string[], lists: Readonly<Record<string, Treatment>>): readonly string[] =>
  fields.filter((field) => !(field in lists));

describe('what is personal', () => {
  it('is said of every field of a person and of his page, and every reason to stay is a sentence', () => {
    expect(forgotten(Object.keys(Person.shape), personFields)).to.deep.equal([]);
    expect(forgotten(Object.keys(ContactDetails.shape), detailFields)).to.deep.equal([]);
    const reasons = [...Object.values(personFields), ...Object.values(detailFields)].flatMap((treatment) =>
      typeof treatment === 'object' ? [treatment.stays] : [],
    );
    for (const reason of reasons) expect(reason).to.match(/^\S+( \S+){4,}/);
  });

  it('would be missed here where a field came that no list names', () => {
    expect(forgotten([...Object.keys(Person.shape), 'birthday'], personFields)).to.deep.equal(['birthday']);
  });

  it('is looked for everywhere where it tells one from others, and only on his page where it does not', () => {
    const { city, skype, ...everywhere } = details;
    expect(wordsOf(jose)).to.have.members([jose.name, jose.email, ...Object.values(everywhere)]);
    expect(wordsOf(jose)).to.not.include.members([city, skype]);
    expect(wordsOf({ id: jose.id, role: jose.role, name: 'Ana' })).to.deep.equal([]);
  });
});

describe('a mention', () => {
  it('is found in whatever case, accents and spacing it was typed', () => {
    for (const text of [
      'José da Conceição',
      'jose da conceicao',
      'JOSÉ  DA\nCONCEIÇÃO',
      'José da Conceição'.normalize('NFD'),
    ])
      expect(quiet(`Falar com ${text}, urgente`), text).to.equal('Falar com […], urgente');
    for (const text of ['48991234567', '+55 (48) 99123 4567', '48 99123-4567'])
      expect(quiet(`no ${text}.`), text).to.match(/^no (\+?55 ?)?(\()?\[…\]\.$/);
    expect(quiet('a <JOSE@aurora.example>')).to.equal('a <x@x.invalid>');
    expect(quiet('CPF 529.982.247-25')).to.equal('CPF […]');
  });

  it('is no part of another word, number or address', () => {
    const others = 'José da Conceiçãozinha, maria.jose@aurora.example, 1489912345670, jose@aurora.example2';
    expect(quiet(others)).to.equal(others);
  });

  it('is found by the pattern in JSON, line ends and quotes among it', () => {
    const pattern = new RegExp(mentionsPattern(jose), 'iu');
    for (const kept of ['JOSE DA CONCEICAO', 'José\nda\tConceição', '48-99123.4567', 'carla'])
      expect(pattern.test(JSON.stringify({ kept })), kept).to.equal(true);
    expect(pattern.test(JSON.stringify({ kept: 'Josefa da Conceição', id: 'carlas' }))).to.equal(false);
    const quoted = { ...jose, name: 'Zé "Zinho" \\o/' };
    expect(new RegExp(mentionsPattern(quoted), 'iu').test(JSON.stringify({ kept: quoted.name }))).to.equal(true);
    expect(withoutMentions(quoted)(`oi ${quoted.name}`)).to.equal('oi […]');
  });
});

describe('an erased person', () => {
  const text = 'José da Conceição pede: ligar para 48 99123-4567 ou jose@aurora.example';
  const { ticket, entries } = told(
    { requester: { ...jose, id: jose.id }, openedBy: jose, description: text, fields: { telefone: details.mobile } },
    [anAttendant(), aCommand('ticket.accept')],
    [jose, { ...aCommand('ticket.comment'), text }],
    [anAttendant(), { ...aCommand('ticket.comment'), text: 'José  da Conceição ligou', internal: true }],
  );

  it('is in no word of a ticket and its timeline, and the ticket is still the fold of it', () => {
    const left = {
      ticket: parse(Ticket, change(ticket)),
      entries: entries.map((entry) => parse(TimelineEntry, change(entry))),
    };
    expect(replay(left.entries)).to.deep.equal(left.ticket);
    expect(JSON.stringify(left)).to.not.match(/concei|99123|jose@/i);
    expect(left.ticket.requester).to.deep.equal({ id: jose.id, name: 'Pessoa removida', role: 'requester' });
    expect(left.ticket.description).to.equal('[…] pede: ligar para […] ou x@x.invalid');
    expect(left.entries.map(({ by, command, at }) => [by.id, command.type, at])).to.deep.equal(
      entries.map(({ by, command, at }) => [by.id, command.type, at]),
    );
  });

  it('leaves nobody else changed, were he of the same name or address', () => {
    const other = { ...aColleague(), name: jose.name, email: jose.email };
    expect(change({ by: other, followers: [jose.id, 'x'] })).to.deep.equal({ by: other, followers: [jose.id, 'x'] });
    expect(change([anAttendant(), aTechnician()])).to.deep.equal([anAttendant(), aTechnician()]);
  });

  it('has a page with nothing on it but what must stay', () => {
    const gone = parse(Person, erasedPerson({ ...jose, portalAdmin: true, locale: 'pt-BR' }, 'pt-BR'));
    expect(gone).to.deep.equal({
      ...{ id: jose.id, name: 'Pessoa removida', role: 'requester', active: false },
      ...{ companyId: jose.companyId, companyName: jose.companyName },
    });
    expect([isErased(gone, 'pt-BR'), isErased(jose, 'pt-BR')]).to.deep.equal([true, false]);
    expect(['pt-BR', 'en-GB', 'es'].map(erasedName)).to.deep.equal([
      ...['Pessoa removida', 'Erased person', 'Persona eliminada'],
    ]);
  });

  it('takes with him the mails that were his alone, and his words to the reseller', () => {
    const mail = parse(Mail, {
      ...{ id: 'm', version: 1, to: ['JOSE@aurora.example'], readers: [jose.id], subject: '', body: '' },
      at: '2026-03-09T12:00:00.000Z',
    });
    expect(mailWithout(jose, mail)).to.equal(null);
    const shared = { ...mail, to: [...mail.to, 'b@x.example'], copies: ['jose@aurora.example'] };
    expect(mailWithout(jose, shared)).to.deep.equal({ ...shared, to: ['b@x.example'], copies: [], readers: [] });
    const words = { id: 'c', name: 'Zé', message: 'oi', by: jose };
    expect(recordWithout(jose, { kind: 'contactMessage', record: words }, 'pt-BR')).to.equal(null);
    expect(
      recordWithout(jose, { kind: 'contactMessage', record: { ...words, by: aColleague() } }, 'pt-BR'),
    ).to.deep.equal({ ...words, by: aColleague() });
  });
});
