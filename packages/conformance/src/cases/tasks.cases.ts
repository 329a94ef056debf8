/** What tasks promise: the desk's own, each to whom it is given, done once (I14). */
import { PersonId, TicketId, type Person } from '@chamado/core';
import { TaskId, type Task, type TaskCommand, type TaskQuery } from '@chamado/core/task';
import { aTaskDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, onlyOne, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, davi, marcos } from '../world.ts';

const needs = ['tasks'] as const;
const tasksOf = (scene: Scene, person: Person = ana) => portOf(scene.desk(person), 'tasks');
const once = (scene: Scene) => ({ operationId: scene.operationId() });
const add = (scene: Scene, over: Parameters<typeof aTaskDraft>[0] = {}, person: Person = ana): Promise<Task> =>
  tasksOf(scene, person).add(aTaskDraft(over), once(scene));
const apply = (scene: Scene, { id, entries }: Task, command: TaskCommand, person: Person = ana): Promise<Task> =>
  tasksOf(scene, person).apply(id, command, { ...once(scene), version: entries.length });
const titlesFor = async (scene: Scene, person: Person, query: TaskQuery = {}): Promise<readonly string[]> =>
  (await tasksOf(scene, person).list(query)).items.map(({ title }) => title).sort();

const complete: TaskCommand = { type: 'task.complete', note: 'Feito.' };

export const taskCases: readonly ConformanceCase[] = [
  {
    id: 'tasks.add.round-trip',
    promise: 'a task is kept as it was given, byte for byte, with its ticket and its due moment',
    needs,
    async run(scene) {
      const ticket = await scene.open(carla);
      const draft = {
        ...{ title: '<b>Não</b> "esquecer" 👩🏽‍💻', text: 'na\u0303o\nUma linha & outra', ticketId: ticket.id },
        due: '2026-04-01T12:00:00.000Z',
      };
      const task = await add(scene, draft);
      const { title, text, ticketId, due, state, createdBy } = task;
      equal({ title, text, ticketId, due }, draft, 'the task');
      equal([state, createdBy.id], ['open', 'ana'], 'where it stands, and who gave it');
      equal(await portOf(scene.anotherDesk(ana), 'tasks').get(task.id), task, 'what is read');
    },
  },
  {
    id: 'tasks.add.invalid',
    promise: 'what is missing is named; an assignee who is not of the desk, or a ticket not there for him, is refused',
    needs,
    async run(scene) {
      const blank = { title: ' ', assignee: { kind: 'person' as const, id: ana.id }, text: 'x'.repeat(5000) };
      await invalid(tasksOf(scene).add(blank, once(scene)), ['text', 'title'], 'a blank title');
      const to = (id: PersonId) => add(scene, { assignee: { kind: 'person', id } });
      await invalid(to(carla.id), ['assignee.id'], 'given to a customer');
      await invalid(to(PersonId.parse('ninguem')), ['assignee.id'], 'given to nobody');
      await invalid(add(scene, { assignee: { kind: 'team', teamId: 'x' } }), ['assignee.teamId'], 'given to no team');
      await invalid(add(scene, { ticketId: TicketId.parse('nenhum') }), ['ticketId'], 'of no ticket');
      const north = await scene.open(carla, { service: 'fiscal' });
      await invalid(add(scene, { ticketId: north.id }, bruno), ['ticketId'], 'of a ticket he does not see');
      equal(await titlesFor(scene, ana), [], 'the tasks');
    },
  },
  {
    id: 'tasks.add.access',
    promise: 'no customer gives a task, and to him none exists',
    needs,
    async run(scene) {
      await refused(add(scene, {}, carla), 'not_allowed', 'Carla gives a task');
      const task = await add(scene);
      equal(await titlesFor(scene, carla), [], 'what Carla sees');
      await refused(tasksOf(scene, carla).get(task.id), 'not_found', 'Carla gets one');
      await refused(apply(scene, task, complete, carla), 'not_found', 'Carla does one');
    },
  },
  {
    id: 'tasks.add.once',
    promise: 'a repeated task answers with the first result and is given once',
    needs,
    async run(scene) {
      const operation = once(scene);
      const give = () => tasksOf(scene).add(aTaskDraft(), operation);
      const [one, other] = await Promise.all([give(), give()]);
      equal(other, one, 'the answer to the repetition');
      equal((await tasksOf(scene).list({})).total, 1, 'how many there are');
      await refused(tasksOf(scene).add(aTaskDraft({ title: 'Outra' }), operation), 'reused', 'another');
    },
  },
  {
    id: 'tasks.get.missing',
    promise: 'an absent task is refused with not_found',
    needs,
    async run(scene) {
      await refused(tasksOf(scene).get(TaskId.parse('nenhuma')), 'not_found', 'an absent task');
    },
  },
  {
    id: 'tasks.list.whose',
    promise: 'mine are those given to me or to a team of mine, my role’s those given to my role',
    needs,
    async run(scene) {
      await add(scene, { title: 'de Bruno', assignee: { kind: 'person', id: bruno.id } });
      await add(scene, { title: 'do campo', assignee: { kind: 'team', teamId: 'campo' } });
      await add(scene, { title: 'dos técnicos', assignee: { kind: 'role', role: 'technician' } });
      await add(scene, { title: 'de Ana' });
      equal(await titlesFor(scene, bruno, { whose: 'mine' }), ['de Bruno', 'do campo'], 'Bruno’s');
      equal(await titlesFor(scene, bruno, { whose: 'myRole' }), ['dos técnicos'], 'his role’s');
      equal(await titlesFor(scene, ana, { whose: 'mine' }), ['de Ana'], 'Ana’s');
      equal(await titlesFor(scene, marcos, { whose: 'myRole' }), [], 'a manager’s role');
    },
  },
  {
    id: 'tasks.list.scope',
    promise: 'the desk sees every task, a technician what is given to him, his team or his role, and what he gave',
    needs,
    async run(scene) {
      const hers = await add(scene, { title: 'de Ana' });
      await add(scene, { title: 'do campo', assignee: { kind: 'team', teamId: 'campo' } });
      await add(scene, { title: 'dos técnicos', assignee: { kind: 'role', role: 'technician' } });
      await add(scene, { title: 'dada por Davi' }, davi);
      equal(await titlesFor(scene, bruno), ['do campo', 'dos técnicos'], 'what Bruno sees');
      equal(await titlesFor(scene, davi), ['dada por Davi', 'dos técnicos'], 'what Davi sees');
      equal((await titlesFor(scene, marcos)).length, 4, 'how many Marcos sees');
      await refused(tasksOf(scene, bruno).get(hers.id), 'not_found', 'Bruno gets hers');
    },
  },
  {
    id: 'tasks.list.query',
    promise: 'tasks are listed by ticket, filtered, sorted and paged by the one query language',
    needs,
    async run(scene) {
      const [one, other] = [await scene.open(carla), await scene.open(carla)];
      await add(scene, { title: 'b', ticketId: one.id });
      await add(scene, { title: 'a', ticketId: one.id });
      await add(scene, { title: 'c', ticketId: other.id });
      equal(await titlesFor(scene, ana, { ticketId: one.id }), ['a', 'b'], 'of the ticket');
      const sorted = { sort: [{ column: 'title', direction: 'descending' as const }], limit: 2 };
      const page = await tasksOf(scene).list(sorted);
      equal([page.items.map(({ title }) => title), page.total], [['c', 'b'], 3], 'the first page');
      const next = await tasksOf(scene).list({ ...sorted, after: page.next ?? '' });
      equal([next.items.map(({ title }) => title), next.next], [['a'], null], 'the last page');
      const open = { filters: [{ column: 'state', operator: 'equals' as const, value: 'done' }] };
      equal(await titlesFor(scene, ana, open), [], 'those that are done');
    },
  },
  {
    id: 'tasks.apply.round-trip',
    promise: 'a task is done, and opened again with its reason; everything that happened to it is kept',
    needs,
    async run(scene) {
      const done = await apply(
        scene,
        await add(scene, { assignee: { kind: 'person', id: bruno.id } }),
        complete,
        bruno,
      );
      equal([done.state, done.entries.at(-1)?.by.id], ['done', 'bruno'], 'once it is done');
      const again = await apply(scene, done, { type: 'task.reopen', reason: 'Caiu de novo.' });
      equal(again.state, 'open', 'once it is opened again');
      equal(await tasksOf(scene).get(done.id), again, 'what is read');
      const said = again.entries.map(({ command }) => command.type);
      equal(said, ['task.add', 'task.complete', 'task.reopen'], 'the entries');
    },
  },
  {
    id: 'tasks.apply.refused',
    promise: 'what its state or his place forbids is not_allowed, a moved task a conflict, and nothing changes',
    needs,
    async run(scene) {
      const task = await add(scene, { assignee: { kind: 'person', id: bruno.id } });
      await refused(apply(scene, task, { type: 'task.reopen', reason: 'x' }), 'not_allowed', 'an open one');
      await refused(
        apply(scene, task, { type: 'task.cancel', reason: 'x' }, bruno),
        'not_allowed',
        'not his to cancel',
      );
      const to = { type: 'task.assign', assignee: { kind: 'person', id: carla.id } } as const;
      await invalid(apply(scene, task, to), ['assignee.id'], 'given to a customer');
      await apply(scene, task, complete);
      await refused(apply(scene, task, { type: 'task.cancel', reason: 'x' }), 'conflict', 'it moved on');
      equal((await tasksOf(scene).get(task.id)).entries.length, 2, 'how many entries it has');
    },
  },
  {
    id: 'tasks.apply.together',
    promise: 'of two who do a task at the same moment, one did it and the other hears of a conflict',
    needs,
    async run(scene) {
      const task = await add(scene, { assignee: { kind: 'person', id: bruno.id } });
      await onlyOne([apply(scene, task, complete), apply(scene, task, complete, bruno)], 'conflict', 'both');
      equal((await tasksOf(scene).get(task.id)).entries.length, 2, 'how many entries it has');
    },
  },
  {
    id: 'tasks.apply.once',
    promise: 'a repeated command answers with the first result and is recorded once',
    needs,
    async run(scene) {
      const { id } = await add(scene);
      const operation = { ...once(scene), version: 1 };
      const one = await tasksOf(scene).apply(id, complete, operation);
      equal(await tasksOf(scene).apply(id, complete, operation), one, 'the answer to the repetition');
      equal((await tasksOf(scene).get(id)).entries.length, 2, 'how many entries it has');
      await refused(tasksOf(scene).apply(id, { type: 'task.complete' }, operation), 'reused', 'another');
    },
  },
];
