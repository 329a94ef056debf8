/** Who hears of what: every command by everybody who may give it, held against a table written by hand from the manuals. */
import { expect } from 'chai';
import {
  aColleague,
  aCommand,
  aManager,
  anAttendant,
  aProfile,
  aRequester,
  aTechnician,
  aTicket,
  AT,
  theSystem,
} from '../testing/index.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { relationOf } from '../ticket/ticket.access.ts';
import { commanders } from '../ticket/ticket.commanders.ts';
import type { CommandType } from '../ticket/ticket.command.schema.ts';
import type { EntryCommand, TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { mailsFor } from './mail.rules.ts';

const authors: Readonly<Record<string, Person>> = {
  Q: aRequester(),
  C: aColleague(),
  T: aTechnician(),
  A: anAttendant(),
  M: aManager(),
  X: theSystem(),
};
const people = Object.values(authors);

/** q requester, k additional e-mail, f follower of the company, h who holds it, d follower at the desk, r the reseller. */
const letters: Readonly<Record<string, string>> = {
  'carla@aurora.example': 'q',
  'socio@aurora.example': 'k',
  'rui@aurora.example': 'f',
  'ana@desk.example': 'h',
  'marcos@desk.example': 'd',
  'revenda@desk.example': 'r',
};

const ticket = aTicket({
  territory: 'sul',
  assignee: refOf(anAttendant()),
  additionalEmails: ['socio@aurora.example'],
  followers: [aColleague().id, aManager().id],
});
const profile = aProfile({ resellerEmails: ['revenda@desk.example'] });

/** Rows: the command; columns: who hears where that author gives it. Ana (A) holds the ticket, Rui (C) and Marcos (M) follow it. */
const heardByHand = `
                   Q      C      T       A     M     X
  open             qkfhdr .      qkfhdr  qkfdr qkfhr .
  release          .      .      .       .     qkfh  .
  requestEstimate  .      .      .       qkfd  qkfh  .
  propose          .      .      .       .     qkfh  .
  reviseProposal   .      .      .       .     qkfh  .
  acceptProposal   kfhdr  .      .       .     .     .
  declineProposal  kfhdr  .      .       .     .     .
  accept           .      .      qkfhdr  qkfd  .     .
  suspend          .      .      qkfhdr  qkfd  .     .
  resume           .      .      qkfhdr  qkfd  .     qkfhd
  resolve          .      .      qkfhdr  qkfd  .     .
  settle           .      .      .       qkfd  qkfh  .
  approve          kfhdr  .      .       .     .     .
  disapprove       kfhdr  .      .       .     .     .
  expireApproval   .      .      .       .     .     qkfhd
  rate             kfhdr  .      .       .     .     .
  cancel           kfhdr  .      .       .     qkfh  .
  reject           .      .      .       qkfd  qkfh  .
  reopen           kfhdr  .      .       .     .     .
  comment          kfhdr  qkhdr  qkfhdr  qkfd  qkfh  .
  attach           kfhdr  qkhdr  qkfhdr  qkfd  qkfh  .
  assign           .      .      .       qkfd  qkfh  .
  reclassify       .      .      .       qkfd  qkfh  .
  prioritize       .      .      .       qkfd  qkfh  .
  reschedule       .      .      .       qkfd  qkfh  .
  follow           kfhdr  .      .       qkfd  qkfh  .
  registerVisit    .      .      qkfhdr  qkfd  .     .
  requestPart      .      .      qkfhdr  qkfd  .     .
  updatePart       .      .      qkfhdr  qkfd  .     .
  scheduleOrder    .      .      qkfhdr  qkfd  .     .
  syncErp          .      .      .       .     .     qkfhd
  internalComment  .      .      hdr     d     h     .
`;

const [, ...rows] = heardByHand
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const commandOf = (name: string): EntryCommand => {
  const { formId, fields: values, attachments } = ticket;
  if (name === 'open') return { type: 'ticket.open', draft: { formId, values, attachments } };
  if (name === 'internalComment') return aCommand('ticket.comment', { internal: true });
  return aCommand(typeNamed(name));
};

function typeNamed(name: string): CommandType {
  const found = Object.keys(commanders).find((type): type is CommandType => type === `ticket.${name}`);
  if (!found) throw new Error(`no command ticket.${name}`);
  return found;
}

const entryOf = (by: Person, name: string): TimelineEntry => ({
  ticketId: ticket.id,
  version: 2,
  at: AT,
  by: refOf(by),
  command: commandOf(name),
  from: name === 'open' ? null : { stage: 'opened', step: null },
  to: { stage: 'opened', step: null },
  internal: name === 'internalComment',
  changes: {},
});

const heard = (by: Person, name: string): string =>
  mailsFor(entryOf(by, name), ticket, profile, people)
    .flatMap(({ to }) => to)
    .map((address) => letters[address] ?? `?${address}`)
    .join('');

describe('who hears of an entry', () => {
  for (const [name = '', ...marks] of rows) {
    it(`T8 V4 P7 P16 is as the table says of ${name}`, () => {
      for (const [at, [letter, person]] of Object.entries(authors).entries()) {
        const mark = marks[at] ?? '?';
        if (mark !== '.') expect(heard(person, name), `${name} by ${letter}`).to.equal(mark);
      }
    });
  }

  it('is in the table for every command, and for everybody who may give it', () => {
    const told = new Map(rows.map(([name = '', ...marks]) => [`ticket.${name}`, marks]));
    for (const [type, may] of Object.entries(commanders)) {
      const given = Object.values(authors).map((person) => may.includes(relationOf(person, ticket)));
      expect(
        told.get(type)?.map((mark) => mark !== '.'),
        type,
      ).to.deep.equal(given);
    }
  });
});
