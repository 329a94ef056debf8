/** What a service call may do at PWS: seven lettered stages, released by the reseller (PWS 2.5, 2.5.1, P10, P11). */
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import { label, named } from '../label.ts';
import { fiveSteps, untilPending } from '../parts/policy.ts';

export const policy: TicketPolicy = {
  // 2.5: "o usuário com permissão de acesso poderá fazer a liberação da ordem de serviço pendente".
  releaseAsked: true,
  // Nothing in the manual is priced: the contract covers the machine.
  estimateOffered: false,
  // 2.5.1 O: concluded "quando o técnico encerra o chamado"; the customer is asked to rate, not to approve.
  approval: null,
  // 2.5.1 T: "é necessário alguma ação interna no chamado por parte da revenda".
  internalAction: true,
  // 2.7: visits, parts and travel are what the portal is for.
  fieldWork: true,
  // 2.7.3: "o cliente irá receber um e-mail solicitando uma avaliação"; the manual shows no scale.
  ratingScale: fiveSteps,
  ratingDays: 7,
  // 2.5.1 ends a call for good: another fault is another call.
  reopenDays: null,
  // 2.5.1 P: "haverá um retorno": the technician's return ends the wait, not a message.
  resumeOnReply: false,
  // 2.5.1 C: "cancelado pelo cliente ou pela revenda".
  cancel: { requester: untilPending, manager: untilPending },
  trainingAsked: false,
  // 2.5.1 P names the first three, and "entre outros".
  pendingReasons: [
    named('peca', 'Necessidade de peças', 'Parts are needed', 'Necesidad de piezas'),
    named('ponto-de-rede', 'Disponibilização de ponto de rede', 'A network point is needed', 'Falta punto de red'),
    named('energia', 'Disponibilização de energia', 'Power is needed', 'Falta energía'),
    named('cliente', 'Aguardando o cliente', 'Waiting for the customer', 'Esperando al cliente'),
    named('revenda', 'Aguardando a revenda', 'Waiting for the reseller', 'Esperando al revendedor'),
  ],
  // The default of each stage is called by its letter; the others are the reseller's descriptions of it (PWS 2.7.2).
  statuses: [
    { id: 'A', stage: 'opened', label: label('Abertura', 'Opened', 'Apertura') },
    { id: 'E', stage: 'dispatched', label: label('Despachado', 'Dispatched', 'Despachado') },
    { id: 'M', stage: 'inService', label: label('Em manutenção', 'In maintenance', 'En mantenimiento') },
    {
      id: 'M-contrato',
      stage: 'inService',
      label: label('Atendimento contrato', 'Service under contract', 'Atención por contrato'),
    },
    { id: 'P', stage: 'pending', label: label('Pendente', 'Pending', 'Pendiente') },
    { id: 'T', stage: 'attended', label: label('Atendido', 'Attended', 'Atendido') },
    { id: 'O', stage: 'concluded', label: label('Concluído', 'Concluded', 'Concluido') },
    {
      id: 'O-visita',
      stage: 'concluded',
      label: label('Concluído na visita', 'Concluded on the visit', 'Concluido en la visita'),
    },
    { id: 'C', stage: 'cancelled', label: label('Cancelado', 'Cancelled', 'Cancelado') },
  ],
};
