/** A command that carries what is wrong is told the field, the requirement, and what would be right. */
import { expect } from 'chai';
import {
  aColleague,
  aCommand,
  aFieldServicePolicy,
  aManager,
  anAttendant,
  aPolicy,
  aRequester,
  aTechnician,
  aTicketIn,
} from '../testing/index.ts';
import { refOf } from '../shared/person.ts';
import type { Person } from '../shared/person.schema.ts';
import { TicketCommand } from './ticket.command.schema.ts';
import { parse } from '../shared/parse.ts';
import type { Stage } from './stage.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import { refusalError, refusalOf } from './ticket.refusal.ts';

const AT = '2026-03-16T12:00:00.000Z';
const carla = aRequester();
const ana = anAttendant();
const mail = { subject: 'Sobre o seu ticket', to: [{ address: 'carla@aurora.example' }], copies: [] };

type Refused = {
  readonly what: string;
  readonly by: Person;
  readonly stage: Stage;
  readonly command: unknown;
  readonly policy?: TicketPolicy;
  readonly reason: string;
  readonly field: string;
  readonly right: string;
};

const table: readonly Refused[] = [
  {
    ...{ what: 'a reason that is not listed', by: ana, stage: 'inService' },
    command: { ...aCommand('ticket.suspend'), reasonId: 'ferias' },
    policy: aPolicy({
      pendingReasons: [
        { id: 'peca', label: 'Peça' },
        { id: 'rede', label: 'Rede' },
      ],
    }),
    ...{ reason: 'reasonListed', field: 'reasonId', right: 'peca, rede' },
  },
  {
    ...{ what: 'a score beside the scale', by: carla, stage: 'concluded' },
    command: aCommand('ticket.rate', { score: 6 }),
    ...{ reason: 'scoreOnScale', field: 'score', right: '1, 2, 3, 4, 5' },
  },
  {
    ...{ what: 'an internal action where none is kept', by: ana, stage: 'inService' },
    command: aCommand('ticket.resolve', { internalAction: true }),
    ...{ reason: 'internalActionKnown', field: 'internalAction', right: 'false' },
  },
  {
    ...{ what: 'an internal word of a customer’s', by: carla, stage: 'inService' },
    command: aCommand('ticket.comment', { internal: true }),
    ...{ reason: 'internalAtTheDesk', field: 'internal', right: 'false' },
  },
  {
    ...{ what: 'a mail of a customer’s', by: carla, stage: 'inService' },
    command: { type: 'ticket.comment', text: 'Segue', mail },
    ...{ reason: 'mailedByTheDesk', field: 'mail', right: 'none' },
  },
  {
    ...{ what: 'another made to follow by a customer', by: carla, stage: 'inService' },
    command: aCommand('ticket.follow', { personId: aColleague().id }),
    ...{ reason: 'followsAlone', field: 'personId', right: 'carla' },
  },
  {
    ...{ what: 'a ticket that repeats itself', by: aManager(), stage: 'opened' },
    command: aCommand('ticket.reject', { duplicateOf: aTicketIn({ stage: 'opened', step: null }).id }),
    ...{ reason: 'repeatsAnother', field: 'duplicateOf', right: 'another ticket' },
  },
  {
    ...{ what: 'a status of another stage', by: aTechnician(), stage: 'dispatched', policy: aFieldServicePolicy() },
    command: aCommand('ticket.accept', { statusId: 'P' }),
    ...{ reason: 'statusOfStage', field: 'statusId', right: 'M, M2' },
  },
  {
    ...{ what: 'a status of where another answer leads', by: aTechnician(), stage: 'inService' },
    policy: aFieldServicePolicy(),
    command: aCommand('ticket.resolve', { statusId: 'T' }),
    ...{ reason: 'statusOfStage', field: 'statusId', right: 'O' },
  },
];

describe('a command that carries what is wrong', () => {
  for (const { what, by, stage, command: given, policy = aPolicy(), reason, field, right } of table) {
    it(`is refused for ${what}, with what would be right`, () => {
      const command = parse(TicketCommand, given);
      const ticket = aTicketIn({ stage, step: null }, { assignee: refOf(aTechnician()), territory: 'sul' });
      const stamp = { by, at: AT };
      const refusal = refusalOf({ ticket, policy }, command.type, stamp, command);
      expect(refusal).to.equal(reason);
      const error = refusalError(refusal ?? 'stage', command, { ticket, policy }, stamp);
      expect([error.code, error.reason, error.fields]).to.deep.equal(['invalid', reason, [{ field, code: reason }]]);
      expect(error.message).to.equal(`${command.type}: ${field} does not meet ${reason}; right would be: ${right}`);
    });
  }

  it('may leave the status to the desk, in so many words', () => {
    const ticket = aTicketIn({ stage: 'inService', step: null });
    const command = { ...aCommand('ticket.suspend'), statusId: undefined };
    expect(refusalOf({ ticket, policy: aPolicy() }, command.type, { by: ana, at: AT }, command)).to.equal(null);
  });

  it('is not allowed, without a field, where the person or the stage is wrong', () => {
    const ticket = aTicketIn({ stage: 'concluded', step: null });
    const command = aCommand('ticket.accept');
    for (const [by, reason] of [
      [carla, 'access'],
      [ana, 'stage'],
    ] as const) {
      const refusal = refusalOf({ ticket, policy: aPolicy() }, command.type, { by, at: AT }, command);
      expect(refusal).to.equal(reason);
      const error = refusalError(reason, command, { ticket, policy: aPolicy() }, { by, at: AT });
      expect([error.code, error.reason, error.fields]).to.deep.equal(['not_allowed', reason, []]);
      expect(error.message).to.equal(`ticket.accept is refused on a ticket in concluded: ${reason}`);
    }
  });
});
