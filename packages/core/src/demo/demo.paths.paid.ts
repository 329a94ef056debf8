/** What happens to requests that the contract does not cover: estimate, proposal, and the customer's word (TOTALL 10). */
import { DAY_MS, instantAt, millis, type Instant } from '../shared/instant.ts';
import { htmlOf } from './demo.matter.ts';
import type { PaidMatter } from './demo.matters.paid.ts';
import type { Cast, Step } from './demo.deeds.ts';
import { supportPaths, type Path } from './demo.paths.ts';

type PaidPath = Omit<Path, 'steps'> & {
  readonly steps: (matter: PaidMatter, cast: Cast, now: Instant) => readonly Step[];
};

const analyse = ({ attendant: by }: Cast): Step => ({
  by,
  after: 3,
  command: { type: 'ticket.requestEstimate', reason: 'O pedido não é coberto pelo contrato: segue para análise.' },
});

function propose({ amount, hours }: PaidMatter, { manager: by }: Cast, now: Instant): Step {
  const validUntil = instantAt(millis(now) + 20 * DAY_MS);
  const comment = htmlOf(['O prazo conta a partir da sua aprovação. Nada é cobrado antes dela.']);
  return { by, after: 6, command: { type: 'ticket.propose', amount, currency: 'BRL', hours, validUntil, comment } };
}

const proposed = (matter: PaidMatter, cast: Cast, now: Instant): readonly Step[] => [
  analyse(cast),
  propose(matter, cast, now),
];
const accepted = (matter: PaidMatter, cast: Cast, now: Instant): readonly Step[] => [
  ...proposed(matter, cast, now),
  { by: cast.requester, after: 5, command: { type: 'ticket.acceptProposal' } },
];

export const paidPaths = {
  analysed: { days: [2, 5], steps: (_, cast) => [analyse(cast)] },
  proposed: { days: [5, 10], steps: proposed },
  revised: {
    days: [7, 12],
    steps: (matter, cast, now) => [
      ...proposed(matter, cast, now),
      {
        by: cast.manager,
        after: 3,
        command: { type: 'ticket.reviseProposal', reason: 'O cliente reduziu o pedido por telefone.' },
      },
    ],
  },
  accepted: { days: [7, 12], steps: accepted },
  planned: {
    days: [9, 16],
    steps: (matter, cast, now) => [
      ...accepted(matter, cast, now),
      { by: cast.attendant, after: 2, command: { type: 'ticket.accept' } },
      {
        by: cast.attendant,
        after: 0.5,
        command: {
          type: 'ticket.reschedule',
          deadline: instantAt(millis(now) + 12 * DAY_MS),
          plannedRelease: '8.3',
          reason: 'O desenvolvimento entra na versão 8.3.',
        },
      },
    ],
  },
  declined: {
    days: [10, 25],
    steps: (matter, cast, now) => [
      ...proposed(matter, cast, now),
      {
        by: cast.requester,
        after: 6,
        command: { type: 'ticket.declineProposal', reason: 'Fica para o próximo orçamento.' },
      },
    ],
  },
  delivered: {
    days: [18, 40],
    steps: (matter, cast, now) => [
      ...accepted(matter, cast, now),
      ...supportPaths.praised.steps({ ...matter, note: 'Cobrança autorizada na proposta.' }, cast),
    ],
  },
} as const satisfies Record<string, PaidPath>;
