/** What a command says is bound by: the words it must hold, the form, the tickets and the people of the desk. */
import { TicketId, type Ticket, type TicketCommand, type TicketDraft } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid } from '../expect.ts';
import { ana, carla, otavio } from '../world.ts';

const accept: TicketCommand = { type: 'ticket.accept' };

export const boundCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.apply.blank',
    promise: 'words that must be said are words: rich text in which there is nothing to read is refused as missing',
    async run(scene) {
      const accepted = await scene.apply(ana, await scene.open(carla), accept);
      const blank = '<p>&nbsp;</p><p><br></p>';
      const resolve = (solution: string): TicketCommand => ({ type: 'ticket.resolve', solution });
      await invalid(scene.apply(ana, accepted, resolve(blank)), ['solution'], 'a blank solution');
      const resolved = await scene.apply(ana, accepted, resolve('<p>Reenvie a nota.</p>'));
      const approve: TicketCommand = { type: 'ticket.approve', restrictions: blank };
      await invalid(scene.apply(carla, resolved, approve), ['restrictions'], 'blank restrictions');
      const disapprove: TicketCommand = { type: 'ticket.disapprove', reason: blank };
      await invalid(scene.apply(carla, resolved, disapprove), ['reason'], 'a blank reason');
      equal(await scene.desk(ana).tickets.get(resolved.id), resolved, 'the ticket');
    },
  },
  {
    id: 'tickets.apply.reclassify',
    promise: 'new answers are bound by the form as the first were; coverage and urgency follow from them (T17, T23)',
    async run(scene) {
      const opened = await scene.open(carla);
      const reclassify = (fields: TicketDraft['values'], coverage?: 'covered' | 'uncovered'): Promise<Ticket> => {
        const command = { type: 'ticket.reclassify', fields, reason: 'Conferido.' } as const;
        return scene.apply(ana, opened, { ...command, ...(coverage && { coverage }) });
      };
      await invalid(reclassify({ category: 'nenhuma' }), ['fields.category'], 'a reason that is not on the list');
      await invalid(reclassify({ cor: 'azul' }), ['fields.cor'], 'an answer to what the form does not ask');
      await invalid(reclassify({ category: 'erro' }, 'uncovered'), ['coverage'], 'a coverage that contradicts it');
      const uncovered = { category: 'configuracao-de-processos', impact: 'parada' };
      const { coverage, critical, fields } = await reclassify(uncovered);
      equal([coverage, critical], ['uncovered', true], 'what follows from the answers');
      equal(fields, { ...opened.fields, ...uncovered }, 'the answers');
    },
  },
  {
    id: 'tickets.apply.duplicate',
    promise: 'a ticket is rejected as the repetition of one the desk has, and of no other',
    async run(scene) {
      const first = await scene.open(carla);
      const second = await scene.open(carla);
      const rejectAs = (duplicateOf: TicketId): TicketCommand => ({
        type: 'ticket.reject',
        reason: 'Repete outro.',
        duplicateOf,
      });
      const unknown = scene.apply(ana, second, rejectAs(TicketId.parse('nenhum')));
      await invalid(unknown, ['duplicateOf'], 'the repetition of none');
      const rejected = await scene.apply(ana, second, rejectAs(first.id));
      equal([rejected.stage, rejected.duplicateOf], ['rejected', first.id], 'the repetition');
    },
  },
  {
    id: 'tickets.apply.unknown-person',
    promise: 'a command that names somebody the desk does not know is refused; known people go by the desk’s own words',
    async run(scene) {
      const opened = await scene.open(carla);
      const assign = (id: typeof ana.id): TicketCommand => ({
        type: 'ticket.assign',
        assignee: { id, name: 'Um Nome Qualquer', role: 'attendant' },
      });
      await invalid(scene.apply(ana, opened, assign(otavio.id)), ['assignee'], 'a customer as assignee');
      const { assignee } = await scene.apply(ana, opened, assign(ana.id));
      equal(assignee?.name, ana.name, 'the assignee’s name');
    },
  },
];
