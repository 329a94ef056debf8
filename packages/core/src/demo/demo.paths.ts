/** What happens to tickets of the demo after they are opened. */
import { theDesk } from '../port/due.rules.ts';
import { refOf } from '../shared/person.ts';
import {
  accept,
  approve,
  disapprove,
  done,
  rate,
  resolve,
  say,
  suspend,
  talk,
  type Cast,
  type Step,
} from './demo.deeds.ts';
import type { Matter } from './demo.matter.ts';

/** A course of events; `days` since when, at least and at most, the ticket was opened. */
export type Path = {
  readonly days: readonly [number, number];
  readonly steps: (matter: Matter, cast: Cast) => readonly Step[];
};

export const supportPaths = {
  fresh: { days: [0, 2], steps: () => [] },
  freshWithWord: {
    days: [1, 3],
    steps: (_, { colleague }) => [say(colleague, 2, 'Ocorre também na minha máquina.')],
  },
  assigned: {
    days: [1, 3],
    steps: (_, { manager, attendant }) => [
      { by: manager, after: 1, command: { type: 'ticket.assign', assignee: refOf(attendant) } },
    ],
  },
  taken: { days: [1, 9], steps: (_, cast) => [accept(cast)] },
  asked: { days: [2, 8], steps: talk },
  waitsForCustomer: {
    days: [2, 9],
    steps: (matter, cast) => [accept(cast), suspend(cast.attendant, 0.8, 'informacoes-do-cliente', matter.asked)],
  },
  waitsForDevelopment: {
    days: [6, 14],
    steps: (matter, cast) => [
      ...talk(matter, cast),
      suspend(
        cast.attendant,
        1,
        'correcao-do-desenvolvimento',
        'O erro foi reproduzido e seguiu para o desenvolvimento.',
      ),
    ],
  },
  replied: {
    days: [3, 9],
    steps: (matter, cast) => [
      accept(cast),
      suspend(cast.attendant, 0.8, 'informacoes-do-cliente', matter.asked),
      say(cast.requester, 3, matter.answered),
    ],
  },
  watched: {
    days: [2, 6],
    steps: (matter, cast) => [
      { by: cast.manager, after: 1, command: { type: 'ticket.follow', personId: cast.colleague.id, following: true } },
      {
        by: cast.manager,
        after: 0.2,
        command: { type: 'ticket.prioritize', critical: true, reason: 'A loja está parada.' },
      },
      ...talk(matter, cast),
    ],
  },
  foundUncovered: {
    days: [4, 9],
    steps: (matter, cast) => [
      ...talk(matter, cast),
      {
        by: cast.attendant,
        after: 1,
        command: {
          type: 'ticket.reclassify',
          fields: { category: 'configuracao-de-processos' },
          coverage: 'uncovered',
          reason: 'A causa é a configuração do processo, que o contrato mensal não cobre.',
        },
      },
    ],
  },
  answered: { days: [3, 9], steps: done },
  answeredByDevelopment: {
    days: [7, 11],
    steps: (matter, cast) => [
      ...talk(matter, cast),
      suspend(
        cast.attendant,
        1,
        'correcao-do-desenvolvimento',
        'O erro foi reproduzido e seguiu para o desenvolvimento.',
      ),
      { by: cast.attendant, after: 9, command: { type: 'ticket.resume' } },
      resolve({ ...matter, corrected: matter.corrected ?? '8.2.4' }, cast),
    ],
  },
  praised: {
    days: [8, 45],
    steps: (matter, cast) => [
      ...done(matter, cast),
      approve(matter, cast),
      rate(cast, 1, 'Atendimento rápido e claro.'),
    ],
  },
  approved: { days: [8, 45], steps: (matter, cast) => [...done(matter, cast), approve(matter, cast), rate(cast, 2)] },
  approvedUnrated: { days: [6, 30], steps: (matter, cast) => [...done(matter, cast), approve(matter, cast)] },
  restricted: {
    days: [10, 40],
    steps: (matter, cast) => [
      ...done(matter, cast),
      approve(matter, cast, 'Funcionou, mas ainda falta repetir em uma das lojas.'),
      rate(cast, 3),
    ],
  },
  insisted: {
    days: [12, 40],
    steps: (matter, cast) => [
      ...done(matter, cast),
      disapprove(cast.requester, 'Voltou a ocorrer hoje de manhã.'),
      say(cast.attendant, 2, 'Encontramos um segundo cadastro na mesma situação.'),
      resolve(matter, cast, 3),
      approve(matter, cast),
      rate(cast, 2, 'Na segunda vez resolveu.'),
    ],
  },
  disapproved: {
    days: [5, 9],
    steps: (matter, cast) => [...done(matter, cast), disapprove(cast.requester, 'Ainda ocorre na loja 2.')],
  },
  silent: {
    days: [24, 50],
    steps: (matter, cast) => [
      ...done(matter, cast),
      { by: theDesk, after: 0, days: 15.01, command: { type: 'ticket.expireApproval' } },
    ],
  },
  gaveUp: {
    days: [4, 30],
    steps: (_, cast) => [
      accept(cast),
      {
        by: cast.requester,
        after: 2,
        command: { type: 'ticket.cancel', reason: 'Encontramos o motivo aqui mesmo.' },
      },
    ],
  },
} as const satisfies Record<string, Path>;
