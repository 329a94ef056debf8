/** A desk whose writes go wrong, and everything there is to write at it, for the tests of the wizard. */
import { waitFor } from 'xstate';
import type { IntakeWrite } from '../../intake/intake.schema.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { aMessage, aScript } from '../../testing/scripts.ts';
import { away, bruno, wants, type Wizard } from './intake.scene.test.ts';

export const settled = (wizard: Wizard) =>
  waitFor(wizard.actor, () => ['finished', 'failed', 'writing'].includes(wizard.view().kind));

/** How a write goes wrong: not done, done without the answer arriving, refused. */
export type Trouble = 'away' | 'lost' | 'refused';

/** The desk, whose writes go wrong as `trouble` says when asked, by write. */
export function troubled(desk: DeskPort, trouble: (write: IntakeWrite) => Trouble | null): DeskPort {
  const through =
    <Given extends readonly unknown[], Answer>(write: IntakeWrite, verb: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      const how = trouble(write);
      if (how === 'away') return away();
      if (how === 'refused') throw new DeskError('not_allowed', 'Not now', { reason: 'access' });
      const answer = await verb(...given);
      return how === 'lost' ? away() : answer;
    };
  const { tickets, inbox, scripts, agenda, mail, tasks } = desk;
  if (!inbox || !scripts || !agenda || !mail || !tasks) throw new Error('The desk in memory has them all');
  return {
    ...desk,
    tickets: {
      ...tickets,
      open: through('open', tickets.open.bind(tickets)),
      apply: (id, command, options) =>
        through(
          command.type === 'ticket.resolve' ? 'resolve' : 'accept',
          tickets.apply.bind(tickets),
        )(...([id, command, options] as const)),
    },
    inbox: { ...inbox, take: through('message', inbox.take.bind(inbox)) },
    scripts: { ...scripts, keepRun: through('run', scripts.keepRun.bind(scripts)) },
    agenda: { ...agenda, schedule: through('order', agenda.schedule.bind(agenda)) },
    mail: { ...mail, send: through('email', mail.send.bind(mail)) },
    tasks: { ...tasks, add: through('task', tasks.add.bind(tasks)) },
  };
}

/** Everything there is to write, up to its last page. */
export async function toTheEnd(wizard: Wizard, how: 'order' | 'resolved'): Promise<void> {
  await wizard.met();
  wizard.next();
  wizard.send({ type: 'message.choose', message: aMessage() });
  wizard.next();
  wizard.next();
  wizard.next();
  wizard.answer({ plan: 'fibra-300' });
  wizard.next();
  wizard.send({ type: 'script.choose', script: aScript({ plans: ['fibra-300'] }) });
  wizard.send({ type: 'script.answer', nodeId: 'luzes', optionId: 'nao' });
  wizard.send({ type: 'script.end', reason: 'A ligação caiu' });
  wizard.next();
  wizard.next();
  wizard.answer({ serviceType: 'sem-conexao', checks: 'Modem reiniciado.' });
  wizard.fill({ wants: { ...wants, [how]: true, email: true, task: true } });
  wizard.next();
  const { order, email } = wizard.page().parts;
  wizard.fill(
    how === 'order'
      ? {
          order: {
            ...order,
            statusId: 'agendada',
            typeId: 'manutencao',
            technicianId: bruno.id,
            start: '14:00',
            minutes: 90,
            work: 'Trocar o modem',
          },
        }
      : { resolved: { confirmed: true, solution: 'Modem reiniciado.' } },
  );
  wizard.next();
  wizard.fill({ email: { ...email, to: ['carla@aurora.example'], templateId: 'protocolo' } });
  wizard.next();
  wizard.fill({
    task: { title: 'Ligar amanhã', text: '', assignee: { kind: 'role', role: 'attendant' }, due: null },
  });
}

/** What the desk holds at the end, counted. */
export async function heldBy(desk: DeskPort) {
  const tickets = await desk.tickets.list({ scope: 'all' });
  const [ticket] = tickets.items;
  const entries = ticket ? await desk.tickets.timeline(ticket.id) : [];
  return {
    tickets: tickets.total,
    entries: entries.map(({ command }) => command.type),
    runs: ticket ? (await desk.scripts?.runs(ticket.id))?.length : 0,
    tasks: (await desk.tasks?.list({}))?.total,
    appointments: (await desk.agenda?.appointments({ date: '2026-03-10' }))?.total,
    taken: (await desk.inbox?.get(aMessage().id))?.taken?.ticketId === ticket?.id,
  };
}

export const whole = {
  order: {
    ...{ tickets: 1, runs: 1, tasks: 1, appointments: 1, taken: true },
    entries: ['ticket.open', 'ticket.accept', 'ticket.scheduleOrder', 'ticket.comment'],
  },
  resolved: {
    ...{ tickets: 1, runs: 1, tasks: 1, appointments: 0, taken: true },
    entries: ['ticket.open', 'ticket.accept', 'ticket.comment', 'ticket.resolve'],
  },
};
