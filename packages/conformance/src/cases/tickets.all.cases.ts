/** What putting several commands to a ticket at once promises (PWS 2.7.3, P16). */
import { TicketId, type DeskPort, type Person, type Ticket, type TicketCommand } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, carla, otavio } from '../world.ts';

const accept: TicketCommand = { type: 'ticket.accept' };
const comment = (text: string): TicketCommand => ({ type: 'ticket.comment', text });
const resolve = (solution: string): TicketCommand => ({ type: 'ticket.resolve', solution });
const save = [accept, comment('Chequei o cadastro.'), resolve('Reenvie a nota.')];

const applyAll = (
  scene: Scene,
  person: Person,
  { id, version }: Ticket,
  commands: readonly TicketCommand[],
): Promise<Ticket> => scene.desk(person).tickets.applyAll(id, commands, { version, operationId: scene.operationId() });

/** Everything such a write can leave behind. */
const traces = async ({ tickets, mail }: DeskPort, { id }: Ticket): Promise<unknown> => [
  await tickets.get(id),
  await tickets.timeline(id),
  (await mail?.outbox())?.items ?? [],
];

export const allCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.apply-all.round-trip',
    promise: 'several commands are done in order, one entry each, and the ticket reads back as the last one left it',
    async run(scene) {
      const opened = await scene.open(carla);
      const answered = await applyAll(scene, ana, opened, save);
      equal([answered.stage, answered.version], ['awaitingApproval', 4], 'the ticket');
      equal(await scene.anotherDesk(carla).tickets.get(opened.id), answered, 'the ticket read back');
      const entries = await scene.desk(ana).tickets.timeline(opened.id);
      equal(
        entries.map(({ command, version }) => `${String(version)} ${command.type}`),
        ['1 ticket.open', '2 ticket.accept', '3 ticket.comment', '4 ticket.resolve'],
        'the timeline',
      );
      equal(entries.at(-1)?.from?.stage, 'inService', 'where the last one came from');
    },
  },
  {
    id: 'tickets.apply-all.atomic',
    promise: 'where one of several commands is refused, none is done, and nothing of them is left behind',
    async run(scene) {
      const opened = await scene.open(carla);
      const before = await traces(scene.desk(ana), opened);
      const never: TicketCommand = { type: 'ticket.approve' };
      const error = await refused(applyAll(scene, ana, opened, [accept, never]), 'not_allowed', 'not for the desk');
      equal(error.reason, 'access', 'the reason');
      equal(await traces(scene.desk(ana), opened), before, 'everything the desk sees');
    },
  },
  {
    id: 'tickets.apply-all.invalid',
    promise: 'what is wrong in several commands is named by the command’s place; no command at all is refused too',
    async run(scene) {
      const opened = await scene.open(carla);
      await invalid(
        applyAll(scene, ana, opened, [accept, resolve(''), comment('  ')]),
        ['commands.1.solution', 'commands.2.text'],
        'two blanks',
      );
      const suspend: TicketCommand = { type: 'ticket.suspend', reasonId: 'nenhum', comment: 'Aguardando.' };
      await invalid(applyAll(scene, ana, opened, [accept, suspend]), ['commands.1.reasonId'], 'an unlisted reason');
      await invalid(applyAll(scene, ana, opened, []), ['commands'], 'nothing to do');
      equal((await scene.desk(ana).tickets.get(opened.id)).version, 1, 'the version');
    },
  },
  {
    id: 'tickets.apply-all.version',
    promise: 'several commands made against a stale version are refused with conflict, and none of them is done',
    async run(scene) {
      const opened = await scene.open(carla);
      const accepted = await scene.apply(ana, opened, accept);
      await refused(applyAll(scene, carla, opened, [comment('Olá'), comment('Oi')]), 'conflict', 'a stale version');
      equal(await scene.desk(ana).tickets.get(opened.id), accepted, 'the ticket');
    },
  },
  {
    id: 'tickets.apply-all.idempotent',
    promise:
      'several commands sent again answer with the first result and are written once; others are refused (reused)',
    async run(scene) {
      const { id } = await scene.open(carla);
      const once = { version: 1, operationId: scene.operationId() };
      const first = await scene.desk(ana).tickets.applyAll(id, save, once);
      await scene.apply(carla, first, { type: 'ticket.approve' });
      equal(await scene.anotherDesk(ana).tickets.applyAll(id, save, once), first, 'the answer to the repetition');
      await refused(scene.desk(ana).tickets.applyAll(id, save.slice(1), once), 'reused', 'other commands');
      equal((await scene.desk(ana).tickets.timeline(id)).length, 5, 'entries');
    },
  },
  {
    id: 'tickets.apply-all.missing',
    promise: 'several commands to a ticket that is not his to see are refused as to one that does not exist',
    async run(scene) {
      const opened = await scene.open(carla);
      const absent = { ...opened, id: TicketId.parse('nenhum') };
      const missing = await refused(applyAll(scene, otavio, absent, save), 'not_found', 'an absent ticket');
      const forbidden = await refused(applyAll(scene, otavio, opened, []), 'not_found', 'another company’s ticket');
      equal(forbidden.message, missing.message, 'what both refusals say');
    },
  },
  {
    id: 'tickets.apply-all.mails',
    promise: 'each of several entries is mailed, as it would be alone',
    needs: ['mail'],
    async run(scene) {
      const opened = await scene.open(carla);
      await applyAll(scene, ana, opened, save);
      const { items } = (await scene.desk(ana).mail?.outbox()) ?? { items: [] };
      const versions = items.filter(({ ticketId }) => ticketId === opened.id).map(({ version }) => version);
      equal([...new Set(versions)].sort(), [1, 2, 3, 4], 'the entries that were mailed');
    },
  },
];
