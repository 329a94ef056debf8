/** Who may put which command to a ticket that stands where: every cell, against two tables written by hand. */
import { expect } from 'chai';
import { createActor } from 'xstate';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { aCommand } from '../testing/commands.ts';
import { aPolicy } from '../testing/desk.ts';
import { accessByHand, lifecycleByHand } from '../testing/domain.tables.ts';
import * as people from '../testing/people.ts';
import { aFieldServicePolicy, anEverythingPolicy, aTicketIn, standings } from '../testing/policies.ts';
import type { Standing } from './stage.schema.ts';
import { maySee, relationOf, seesInternal } from './ticket.access.ts';
import { commandTypes, mayCommand } from './ticket.commanders.ts';
import { allowedCommands } from './ticket.allowed.ts';
import type { CommandType } from './ticket.command.schema.ts';
import { ticketLifecycle } from './ticket.lifecycle.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import { refusalOf } from './ticket.refusal.ts';
import type { Ticket } from './ticket.schema.ts';

const holder = people.aTechnician({ id: 'iara', name: 'Iara Nunes', territories: [] });

/** The columns of `accessByHand`, in its order. */
const persons: readonly Person[] = [
  people.aRequester(), // Q, whose ticket it is
  people.aColleague(), // C
  people.aPortalAdmin(), // P
  people.aStranger(), // S, of another company
  holder, // H, the technician who holds it
  people.aTechnician(), // T, of its territory
  people.aTechnician({ id: 'davi', name: 'Davi Rocha', territories: ['norte'] }), // O, of another
  people.anAttendant(), // A
  people.aManager(), // M
  people.theSystem(), // X
];

const refusals: Readonly<Record<string, string | null>> = {
  x: null,
  '.': 'stage',
  f: 'stillLive',
  r: 'noReleaseAsked',
};

/** Sixteen days after the answer, with reopening possible for thirty. */
const at = '2026-03-25T13:00:00.000Z';
const policy = anEverythingPolicy({ reopenDays: 30 });

type Cell = {
  readonly person: Person;
  readonly standing: Standing;
  readonly type: CommandType;
  readonly ticket: Ticket;
};

const cells: readonly Cell[] = persons.flatMap((person) =>
  standings.flatMap((standing) => {
    const ticket = aTicketIn(standing, { territory: 'sul', assignee: refOf(holder) });
    return commandTypes.map((type) => ({ person, standing, type, ticket }));
  }),
);

const named = ({ person, standing, type }: Cell) =>
  `${person.name} puts ${type} to a ticket in ${standing.stage} ${standing.step ?? ''}`;

const grantedByHand = ({ person, standing, type }: Cell): boolean => {
  const mark = accessByHand.get(type)?.[persons.indexOf(person)];
  return mark === 'x' || (mark === 'l' && standing.stage !== 'opened');
};

const takenByHand = ({ standing, type }: Cell): string | null =>
  refusals[lifecycleByHand.get(type)?.[standings.indexOf(standing)] ?? '?'] ?? null;

const fullCommand = ({ person, type }: Cell) =>
  type === 'ticket.follow' ? aCommand(type, { personId: person.id }) : aCommand(type);

describe('access to a ticket', () => {
  it('is written by hand for every command there is', () => {
    expect([...accessByHand.keys()]).to.deep.equal(commandTypes);
    expect([...lifecycleByHand.keys()]).to.deep.equal(commandTypes);
    expect(cells).to.have.length(10 * 11 * 30);
  });

  it('is what the hand-written table says, in every cell of person, stage and command', () => {
    const wrong = cells.filter(({ person, type, ticket, standing }) => {
      const granted = mayCommand(relationOf(person, ticket), type, standing.stage);
      return granted !== grantedByHand({ person, type, ticket, standing });
    });
    expect(wrong.map(named)).to.deep.equal([]);
  });

  it('combines with the lifecycle: refused for the person first, then for the stage, in every cell', () => {
    const wrong = cells.flatMap((cell) => {
      const expected = grantedByHand(cell) ? takenByHand(cell) : 'access';
      const got = refusalOf({ ticket: cell.ticket, policy }, cell.type, { by: cell.person, at });
      return got === expected ? [] : [`${named(cell)}: ${String(got)}, not ${String(expected)}`];
    });
    expect(wrong).to.deep.equal([]);
  });

  it('gives a list of many tickets the same answers as one ticket at a time', () => {
    const wrong = cells.filter(({ ticket, person, type }) => {
      const stamp = { by: person, at };
      const single = refusalOf({ ticket, policy }, type, stamp) === null;
      return allowedCommands(ticket, stamp, policy).includes(type) !== single;
    });
    expect(wrong.map(named)).to.deep.equal([]);
  });

  const policies: Readonly<Record<string, TicketPolicy>> = {
    everything: policy,
    'PWS’s': aFieldServicePolicy({ pendingReasons: aPolicy().pendingReasons }),
    'TOTALL’s': aPolicy(),
  };
  for (const [whose, under] of Object.entries(policies)) {
    it(`agrees with the machine itself, cell by cell, under ${whose} policy`, () => {
      const wrong = cells.filter((cell) => {
        const { ticket, standing, person, type } = cell;
        const command = fullCommand(cell);
        const stamp = { by: person, at };
        const value = standing.step ? { [standing.stage]: standing.step } : standing.stage;
        const snapshot = ticketLifecycle.resolveState({ value, context: { ticket, policy: under } });
        const granted = mayCommand(relationOf(person, ticket), type, standing.stage);
        const allowed = granted && snapshot.can({ ...command, ...stamp });
        return (refusalOf({ ticket, policy: under }, type, stamp, command) === null) !== allowed;
      });
      expect(wrong.map(named)).to.deep.equal([]);
    });
  }
});

describe('a ticket', () => {
  const ticket = aTicketIn({ stage: 'inService', step: null }, { territory: 'sul', assignee: refOf(holder) });

  it('P8 is seen by its company, by the technicians it concerns and by the desk; to others it does not exist', () => {
    const seers = persons.filter((person) => maySee(person, ticket)).map(({ name }) => name);
    expect(persons.map(({ name }) => name).filter((name) => !seers.includes(name))).to.deep.equal([
      'Otávio Lins',
      'Davi Rocha',
    ]);
  });

  it('without a company is only its requester’s, even among people without one', () => {
    const { id, name, role } = people.aColleague();
    expect(relationOf({ id, name, role }, { ...ticket, companyId: null })).to.equal('stranger');
  });

  it('keeps the desk’s internal words from every customer', () => {
    expect(persons.filter(seesInternal).map(({ role }) => role)).to.not.include('requester');
  });

  it('starts where it is opened, in the machine too', () => {
    const actor = createActor(ticketLifecycle, {
      input: { ticket: aTicketIn({ stage: 'opened', step: null }), policy },
    });
    expect(actor.getSnapshot().value).to.equal('opened');
  });
});
