/** DOMAIN §2 once more, written by hand from the manuals and independent of the code that tests hold against it. */
import type { Stage } from '../ticket/stage.schema.ts';
import { commandTypes } from '../ticket/ticket.commanders.ts';
import type { CommandType } from '../ticket/ticket.command.schema.ts';

/**
 * `x` may, `l` may but only looks on until the release (PWS 2.4). Columns: the requester, a colleague, the portal admin, a
 * stranger; the technician who holds it, one of its territory, one of another; an attendant, a manager, the system.
 */
export const accessByHand = readTable(`
                   QCPS HTO AMX
  release          .... ... .x.
  requestEstimate  .... ... xx.
  propose          .... ... .x.
  reviseProposal   .... ... .x.
  acceptProposal   x... ... ...
  declineProposal  x... ... ...
  accept           .... ll. x..
  suspend          .... ll. x..
  resume           .... ll. x.x
  resolve          .... ll. x..
  settle           .... ... xx.
  approve          x... ... ...
  disapprove       x... ... ...
  expireApproval   .... ... ..x
  rate             x... ... ...
  cancel           x... ... .x.
  reject           .... ... xx.
  reopen           x... ... ...
  comment          xxx. ll. xx.
  attach           xxx. ll. xx.
  assign           .... ... xx.
  reclassify       .... ... xx.
  prioritize       .... ... xx.
  reschedule       .... ... xx.
  follow           x... ... xx.
  registerVisit    .... ll. x..
  requestPart      .... ll. x..
  updatePart       .... ll. x..
  scheduleOrder    .... ll. x..
  syncErp          .... ... ..x
`);

/**
 * Where `anEverythingPolicy` takes each command, whoever asks. `.` not from there; `f` not any more, it is final;
 * `r` not before it is released. Columns: opened, analysis, proposed, dispatched, in service, pending, attended, awaiting
 * approval, concluded, cancelled, rejected.
 */
export const lifecycleByHand = readTable(`
                   oapdspTWOCR
  release          x..........
  requestEstimate  x..xx......
  propose          .x.........
  reviseProposal   ..x........
  acceptProposal   ..x........
  declineProposal  ..x........
  accept           r..x.......
  suspend          ....x......
  resume           .....x.....
  resolve          ....xx.....
  settle           ......x....
  approve          .......x...
  disapprove       .......x...
  expireApproval   .......x...
  rate             ........x..
  cancel           xxxxxx.....
  reject           xxx........
  reopen           ........x..
  comment          xxxxxxxxfff
  attach           xxxxxxxxfff
  assign           xxxxxxxxfff
  reclassify       xxxxxxxxfff
  prioritize       xxxxxxxxfff
  reschedule       xxxxxxxxfff
  follow           xxxxxxxxfff
  registerVisit    ....xx.....
  requestPart      ....xx.....
  updatePart       ....xx.....
  scheduleOrder    ....xx.....
  syncErp          xxxxxxxxxxx
`);

/** DOMAIN §2's column "from → to": every move there is, whatever the policy. All else leaves a ticket where it stands. */
export const movesByHand: Readonly<Partial<Record<CommandType, readonly string[]>>> = {
  'ticket.release': ['opened>dispatched'],
  'ticket.requestEstimate': ['opened>analysis', 'dispatched>analysis', 'inService>analysis'],
  'ticket.propose': ['analysis>proposed'],
  'ticket.reviseProposal': ['proposed>analysis'],
  'ticket.acceptProposal': ['proposed>dispatched'],
  'ticket.declineProposal': ['proposed>cancelled'],
  'ticket.accept': ['dispatched>inService', 'opened>inService'],
  'ticket.suspend': ['inService>pending'],
  'ticket.resume': ['pending>inService'],
  'ticket.resolve': ['inService', 'pending'].flatMap((from) => [
    `${from}>awaitingApproval`,
    `${from}>attended`,
    `${from}>concluded`,
  ]),
  'ticket.settle': ['attended>awaitingApproval', 'attended>concluded'],
  'ticket.approve': ['awaitingApproval>concluded'],
  'ticket.disapprove': ['awaitingApproval>inService'],
  'ticket.expireApproval': ['awaitingApproval>concluded'],
  'ticket.cancel': ['opened', 'analysis', 'proposed', 'dispatched', 'inService', 'pending'].map(
    (from) => `${from}>cancelled`,
  ),
  'ticket.reject': ['opened>rejected', 'analysis>rejected', 'proposed>rejected'],
  'ticket.reopen': ['concluded>inService'],
  'ticket.comment': ['pending>inService'],
  'ticket.attach': ['pending>inService'],
};

/** Where the other commands find a ticket that they leave where it stands. */
export const staysByHand = (type: CommandType, stage: Stage): boolean => {
  if (type === 'ticket.syncErp') return true;
  if (type === 'ticket.rate') return stage === 'concluded';
  if (fieldWork.includes(type)) return stage === 'inService' || stage === 'pending';
  return sameStage.includes(type) && !['concluded', 'cancelled', 'rejected'].includes(stage);
};
const fieldWork: readonly CommandType[] = [
  'ticket.registerVisit',
  'ticket.requestPart',
  'ticket.updatePart',
  'ticket.scheduleOrder',
];
const sameStage: readonly CommandType[] = [
  'ticket.comment',
  'ticket.attach',
  'ticket.assign',
  'ticket.reclassify',
  'ticket.prioritize',
  'ticket.reschedule',
  'ticket.follow',
];

/** Rows of marks under a heading, spaces aside. */
function readTable(text: string): ReadonlyMap<CommandType, string> {
  const [, ...rows] = text.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [name = '', ...marks] = row.trim().split(/\s+/);
      return [typeNamed(name), marks.join('')] as const;
    }),
  );
}

function typeNamed(name: string): CommandType {
  const found = commandTypes.find((type) => type === `ticket.${name}`);
  if (!found) throw new Error(`no command ticket.${name}`);
  return found;
}
