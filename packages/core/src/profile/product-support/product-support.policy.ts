/** What a ticket may do at Plusoft: support answers, and improvements get an estimate (Plusoft, S4, S7). */
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import { label, named } from '../label.ts';
import { untilPending } from '../parts/policy.ts';

export const policy: TicketPolicy = {
  releaseAsked: false,
  // "Solicitações de Melhoria e Funcionalidades: orçamentos de especificações exclusivas".
  estimateOffered: true,
  // "Quando o suporte responder o chamado, você também receberá a resposta no e-mail": no word of approval is asked.
  approval: null,
  reopenDays: 7,
  internalAction: false,
  fieldWork: false,
  ratingScale: [],
  ratingDays: 7,
  resumeOnReply: true,
  cancel: { requester: untilPending, manager: untilPending },
  trainingAsked: false,
  pendingReasons: [
    named('cliente', 'Aguardando o cliente', 'Waiting for the customer', 'Esperando al cliente'),
    named('ti-local', 'Aguardando o TI local', 'Waiting for the local IT', 'Esperando al área de TI local'),
    named('desenvolvimento', 'Aguardando o desenvolvimento', 'Waiting for development', 'Esperando a desarrollo'),
  ],
  statuses: [
    { id: 'aberto', stage: 'opened', label: label('Aberto', 'Open', 'Abierto') },
    { id: 'em-orcamento', stage: 'estimating', label: label('Em orçamento', 'In estimate', 'En presupuesto') },
    { id: 'encaminhado', stage: 'dispatched', label: label('Encaminhado', 'Handed over', 'Derivado') },
    { id: 'em-analise', stage: 'inService', label: label('Em análise', 'Under analysis', 'En análisis') },
    { id: 'aguardando', stage: 'pending', label: label('Aguardando', 'Waiting', 'Esperando') },
    { id: 'respondido', stage: 'concluded', label: label('Respondido', 'Answered', 'Respondido') },
    { id: 'cancelado', stage: 'cancelled', label: label('Cancelado', 'Cancelled', 'Cancelado') },
    { id: 'rejeitado', stage: 'rejected', label: label('Rejeitado', 'Rejected', 'Rechazado') },
  ],
};
