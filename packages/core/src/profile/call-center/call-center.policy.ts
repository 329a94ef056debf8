/** What a service may do at Integrator: the operator answers, orders field work or marks it resolved (Integrator 1.7–1.9). */
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import { label, named } from '../label.ts';
import { untilPending } from '../parts/policy.ts';

export const policy: TicketPolicy = {
  // The operator has the customer on the line: nobody releases.
  releaseAsked: false,
  // Nothing in the manual is priced.
  estimateOffered: false,
  // 1.9: the operator marks it resolved, after a confirmation of his own.
  approval: null,
  internalAction: false,
  // 1.8: work orders and the agenda.
  fieldWork: true,
  // The manual asks for no rating.
  ratingScale: [],
  ratingDays: 7,
  reopenDays: null,
  resumeOnReply: false,
  // The customer calls; he has no screen of his own.
  cancel: { requester: [], manager: untilPending },
  trainingAsked: false,
  pendingReasons: [
    named('ordem-de-servico', 'Aguardando ordem de serviço', 'Waiting for a work order', 'Esperando orden de servicio'),
    named('cliente', 'Aguardando o cliente', 'Waiting for the customer', 'Esperando al cliente'),
    named('tarefa', 'Aguardando tarefa', 'Waiting for a task', 'Esperando una tarea'),
  ],
  statuses: [
    { id: 'aberto', stage: 'opened', label: label('Aberto', 'Open', 'Abierto') },
    { id: 'em-atendimento', stage: 'inService', label: label('Em atendimento', 'In service', 'En atención') },
    { id: 'pendente', stage: 'pending', label: label('Pendente', 'Pending', 'Pendiente') },
    { id: 'resolvido', stage: 'concluded', label: label('Resolvido', 'Resolved', 'Resuelto') },
    { id: 'cancelado', stage: 'cancelled', label: label('Cancelado', 'Cancelled', 'Cancelado') },
    { id: 'rejeitado', stage: 'rejected', label: label('Duplicado', 'Duplicate', 'Duplicado') },
  ],
};
