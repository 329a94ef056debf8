/** What a ticket may do at TOTALL (TOTALL 6, 10, 11). */
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import { label } from '../label.ts';
import { fiveSteps, untilPending } from '../parts/policy.ts';

export const policy: TicketPolicy = {
  releaseAsked: false,
  estimateOffered: true,
  approval: { windowDays: 15 },
  internalAction: false,
  fieldWork: false,
  ratingScale: fiveSteps,
  ratingDays: 7,
  reopenDays: null,
  resumeOnReply: true,
  cancel: { requester: untilPending, manager: untilPending },
  trainingAsked: true,
  pendingReasons: [
    {
      id: 'informacoes-do-cliente',
      label: label(
        'Aguardando informações do cliente',
        'Waiting for the customer’s information',
        'Esperando información del cliente',
      ),
    },
    {
      id: 'acesso-ao-ambiente',
      label: label(
        'Aguardando acesso ao ambiente do cliente',
        'Waiting for access to the customer’s systems',
        'Esperando acceso al entorno del cliente',
      ),
    },
    {
      id: 'correcao-do-desenvolvimento',
      label: label(
        'Aguardando correção do desenvolvimento',
        'Waiting for a correction from development',
        'Esperando corrección de desarrollo',
      ),
    },
    {
      id: 'atualizacao-do-cliente',
      label: label(
        'Aguardando atualização de versão pelo cliente',
        'Waiting for the customer to update his version',
        'Esperando que el cliente actualice la versión',
      ),
    },
    {
      id: 'terceiros',
      label: label(
        'Aguardando terceiros (SEFAZ, banco, mensageria)',
        'Waiting for third parties (tax office, bank, messaging)',
        'Esperando a terceros (fisco, banco, mensajería)',
      ),
    },
  ],
  // The manual shows "1. Repassada" and "3. Em Atendimento"; the other numbers follow its order.
  statuses: [
    { id: 'nova', stage: 'opened', label: label('0. Nova', '0. New', '0. Nueva') },
    { id: 'repassada', stage: 'dispatched', label: label('1. Repassada', '1. Handed over', '1. Transferida') },
    {
      id: 'em-estimativa',
      stage: 'estimating',
      label: label('2. Em Estimativa', '2. In estimate', '2. En Estimación'),
    },
    { id: 'em-atendimento', stage: 'inService', label: label('3. Em Atendimento', '3. In service', '3. En Atención') },
    { id: 'pendente', stage: 'pending', label: label('4. Pendente', '4. Pending', '4. Pendiente') },
    {
      id: 'aguardando-aprovacao',
      stage: 'awaitingApproval',
      label: label('5. Aguardando Aprovação', '5. Awaiting approval', '5. Esperando Aprobación'),
    },
    { id: 'encerrada', stage: 'concluded', label: label('6. Encerrada', '6. Closed', '6. Cerrada') },
    { id: 'cancelada', stage: 'cancelled', label: label('7. Cancelada', '7. Cancelled', '7. Cancelada') },
    { id: 'rejeitada', stage: 'rejected', label: label('8. Rejeitada', '8. Rejected', '8. Rechazada') },
  ],
};
