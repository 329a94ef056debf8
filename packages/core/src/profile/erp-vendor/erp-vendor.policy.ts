/** What a call may do at TOTVS. Its manual ends at the opening: what follows is the plainest there is. */
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import { label, named } from '../label.ts';
import { untilPending } from '../parts/policy.ts';

export const policy: TicketPolicy = {
  releaseAsked: false,
  estimateOffered: false,
  // The manual gives the customer no word on the solution: he may take it up again within a week.
  approval: null,
  reopenDays: 7,
  internalAction: false,
  fieldWork: false,
  ratingScale: [],
  ratingDays: 7,
  // 4: "interações": the customer's answer is one.
  resumeOnReply: true,
  cancel: { requester: ['opened'], manager: untilPending },
  // 1: "é necessário um usuário e senha" from the portal's administrator, and no more.
  trainingAsked: false,
  pendingReasons: [
    named('cliente', 'Aguardando o cliente', 'Waiting for the customer', 'Esperando al cliente'),
    named(
      'produto',
      'Aguardando correção do produto',
      'Waiting for a correction of the product',
      'Esperando corrección del producto',
    ),
  ],
  statuses: [
    { id: 'aberto', stage: 'opened', label: label('Aberto', 'Open', 'Abierto') },
    { id: 'em-analise', stage: 'inService', label: label('Em análise', 'Under analysis', 'En análisis') },
    { id: 'aguardando', stage: 'pending', label: label('Aguardando', 'Waiting', 'Esperando') },
    { id: 'concluido', stage: 'concluded', label: label('Concluído', 'Concluded', 'Concluido') },
    { id: 'cancelado', stage: 'cancelled', label: label('Cancelado', 'Cancelled', 'Cancelado') },
    { id: 'rejeitado', stage: 'rejected', label: label('Rejeitado', 'Rejected', 'Rechazado') },
  ],
};
