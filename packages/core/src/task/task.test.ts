/** What somebody of the desk owes: who gives, does and takes back a task. */
import { expect } from 'chai';
import fc from 'fast-check';
import { DeskError } from '../shared/desk-error.ts';
import { instantAt } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import * as people from '../testing/people.ts';
import { same } from '../testing/same.ts';
import { walks } from '../testing/walks.scene.test.ts';
import { aTaskDraft } from '../testing/scripts.ts';
import { AT } from '../testing/tickets.ts';
import { mayAddTasks, taskRelation, type TaskPerson } from './task.access.ts';
import { allowedOnTask, applyToTask, newTask, replayTask } from './task.apply.ts';
import { Task, TaskId, type TaskCommand, type TaskEntry } from './task.schema.ts';

const alone = (person: TaskPerson['person'], ...teams: readonly string[]): TaskPerson => ({ person, teams });
const ana = alone(people.anAttendant());
const bruno = alone(people.aTechnician());
const carla = alone(people.aRequester());
const marcos = alone(people.aManager());
const davi = alone(people.aTechnician({ id: 'davi', name: 'Davi Rocha' }), 'rede');
const id = parse(TaskId, 'task-1');
const aTask = (over: Parameters<typeof aTaskDraft>[0] = {}, by: TaskPerson = ana) =>
  newTask(id, aTaskDraft(over), { by: by.person, at: AT });

const refusal = (task: Task, command: TaskCommand, by: TaskPerson): string | null => {
  try {
    applyToTask(task, command, by, AT);
    return null;
  } catch (thrown) {
    const { code, reason } = DeskError.from(thrown);
    return `${code} ${reason ?? ''}`;
  }
};
const complete: TaskCommand = { type: 'task.complete', note: 'Falei com a cliente.' };
const reopen: TaskCommand = { type: 'task.reopen', reason: 'Caiu de novo.' };
const cancel: TaskCommand = { type: 'task.cancel', reason: 'A cliente mudou de plano.' };

describe('a task', () => {
  it('I14 has a title, a text, whose it is, when it is due and the ticket it came from', () => {
    const task = aTask({ due: AT, ticketId: 'ticket-1' });
    expect(task).to.deep.include({
      ...{ title: 'Ligar para a cliente', text: 'Confirmar se a conexão voltou.', due: AT, ticketId: 'ticket-1' },
      ...{ assignee: { kind: 'person', id: 'ana' }, state: 'open' },
    });
    expect(aTask().entries).to.have.length(1);
  });

  it('I14 is done and opened again, is cancelled with a reason, and keeps all of it', () => {
    const done = applyToTask(aTask(), complete, ana, AT);
    const again = applyToTask(done, reopen, marcos, AT);
    expect([done.state, again.state]).to.deep.equal(['done', 'open']);
    expect(applyToTask(again, cancel, marcos, AT).state).to.equal('cancelled');
    expect(again.entries.map(({ command, by }) => `${by.id} ${command.type}`)).to.deep.equal([
      ...['ana task.add', 'ana task.complete', 'marcos task.reopen'],
    ]);
    expect(refusal(done, complete, ana)).to.equal('not_allowed stage');
    expect(refusal(aTask(), reopen, ana)).to.equal('not_allowed stage');
    expect(refusal(done, { type: 'task.assign', assignee: { kind: 'role', role: 'manager' } }, ana)).to.equal(
      'not_allowed stage',
    );
  });

  it('I14 is a technician’s where it is given to him, his role or his team, and then his to do', () => {
    const team = aTask({ assignee: { kind: 'team', teamId: 'rede' } });
    const role = aTask({ assignee: { kind: 'role', role: 'technician' } });
    expect([taskRelation(bruno, team), taskRelation(davi, team)]).to.deep.equal(['stranger', 'assignee']);
    expect([taskRelation(bruno, role), taskRelation(bruno, aTask())]).to.deep.equal(['assignee', 'stranger']);
    expect(allowedOnTask(team, davi)).to.deep.equal(['task.complete']);
    expect(allowedOnTask(team, bruno)).to.deep.equal([]);
    expect(refusal(team, cancel, davi)).to.equal('not_allowed access');
    expect(refusal(team, complete, bruno)).to.equal('not_allowed access');
  });

  it('I14 is taken back and moved on by whoever gave it, and by the desk', () => {
    const given = aTask({}, bruno);
    expect(allowedOnTask(given, bruno)).to.deep.equal(['task.cancel', 'task.assign', 'task.reschedule']);
    const moved = applyToTask(
      given,
      { type: 'task.assign', assignee: { kind: 'person', id: davi.person.id } },
      bruno,
      AT,
    );
    expect(applyToTask(moved, { type: 'task.reschedule', due: AT }, ana, AT)).to.deep.include({
      ...{ assignee: { kind: 'person', id: 'davi' }, due: AT },
    });
  });

  it('I14 is nothing that a customer sees or does, whoever it is given to', () => {
    expect(allowedOnTask(aTask({ assignee: { kind: 'person', id: 'carla' } }), carla)).to.deep.equal([]);
    expect(() => aTaskDraft({ assignee: { kind: 'role', role: 'requester' } })).to.throw('role of the desk');
  });

  it('I14 is added by whoever works at the desk, by no customer and by no machine', () => {
    const cast = [ana.person, marcos.person, bruno.person, carla.person, people.theSystem()];
    expect(cast.map(mayAddTasks)).to.deep.equal([true, true, true, false, false]);
  });

  it('says nothing, is due at no time and comes from no ticket where none of these was told', () => {
    const bare = aTask({ text: undefined });
    expect([bare.text, bare.due, bare.ticketId]).to.deep.equal(['', null, null]);
  });

  it('is corrupted where it was never added, or was added twice', () => {
    const [added] = aTask().entries;
    const done: TaskEntry = { at: AT, by: refOf(ana.person), command: complete };
    for (const broken of [[], [done], added ? [added, added] : []])
      expect(() => replayTask(id, broken))
        .to.throw(DeskError)
        .with.property('code', 'corrupted');
  });

  it('I14 is in any life of it the fold of its entries, and never stuck', () => {
    const commands: readonly TaskCommand[] = [
      ...[complete, reopen, cancel, { type: 'task.reschedule', due: AT } as const],
      { type: 'task.assign', assignee: { kind: 'team', teamId: 'rede' } },
    ];
    const cast = [ana, bruno, carla, marcos, davi];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 20 }), (throws) => {
        let task = aTask();
        for (const [at, [who, what]] of throws.entries()) {
          const [by, command] = [cast[who] ?? ana, commands[what] ?? complete];
          const allowed = allowedOnTask(task, by).includes(command.type);
          expect(refusal(task, command, by) === null).to.equal(allowed);
          if (allowed) task = applyToTask(task, command, by, instantAt(at));
          const stored = parse(Task, JSON.parse(JSON.stringify(task)));
          if (!same(replayTask(id, stored.entries), task)) expect(replayTask(id, stored.entries)).to.deep.equal(task);
          expect(allowedOnTask(task, marcos)).not.to.be.empty;
        }
      }),
      walks(1000, 200),
    );
  });
});
