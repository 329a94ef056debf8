/** What people of the demo do to a ticket, one deed each. */
import type { Person } from '../shared/person.schema.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import { htmlOf, type Matter } from './demo.matter.ts';

/** One deed. `after` in working hours since the one before, or in `days` of elapsed time. */
export type Step = {
  readonly by: Person;
  readonly command: TicketCommand;
  readonly after: number;
  readonly days?: number;
};

/** Who is in the story of one ticket. */
export type Cast = {
  readonly requester: Person;
  readonly attendant: Person;
  readonly colleague: Person;
  readonly manager: Person;
};

export const say = (by: Person, after: number, text: string): Step => ({
  by,
  after,
  command: { type: 'ticket.comment', text: htmlOf([text]) },
});
export const accept = ({ attendant: by }: Cast): Step => ({ by, after: 2, command: { type: 'ticket.accept' } });
const note = (matter: Matter, { attendant: by }: Cast): readonly Step[] =>
  matter.note === undefined
    ? []
    : [{ by, after: 0.4, command: { type: 'ticket.comment', text: htmlOf([matter.note]), internal: true } }];
export const talk = (matter: Matter, cast: Cast): readonly Step[] => [
  accept(cast),
  say(cast.attendant, 0.7, matter.asked),
  say(cast.requester, 1.5, matter.answered),
  ...note(matter, cast),
];
export const suspend = (by: Person, after: number, reasonId: string, comment: string): Step => ({
  by,
  after,
  command: { type: 'ticket.suspend', reasonId, comment: htmlOf([comment]) },
});
export const resolve = ({ solution, corrected }: Matter, { attendant: by }: Cast, after = 1.5): Step => ({
  by,
  after,
  command: {
    type: 'ticket.resolve',
    solution: htmlOf(solution),
    ...(corrected !== undefined && { correctionVersion: corrected }),
  },
});
export const approve = ({ corrected }: Matter, { requester: by }: Cast, restrictions?: string): Step => ({
  by,
  after: 4,
  command: {
    type: 'ticket.approve',
    ...(restrictions !== undefined && { restrictions }),
    ...(corrected !== undefined && { correctionInstalled: true }),
  },
});
export const rate = ({ requester: by }: Cast, score: number, comment?: string): Step => ({
  by,
  after: 0.1,
  command: { type: 'ticket.rate', score, ...(comment !== undefined && { comment }) },
});
export const disapprove = (by: Person, reason: string): Step => ({
  by,
  after: 5,
  command: { type: 'ticket.disapprove', reason: htmlOf([reason]) },
});
export const done = (matter: Matter, cast: Cast): readonly Step[] => [...talk(matter, cast), resolve(matter, cast)];
