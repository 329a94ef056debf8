/** Builders of tickets and of what opens them: a call names only what its test is about. */
import { deadlineFor } from '../calendar/deadline.rules.ts';
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import { defaultStatus } from '../ticket/ticket.status.ts';
import { isFinal } from '../ticket/stage.schema.ts';
import { Ticket, TicketDraft } from '../ticket/ticket.schema.ts';
import { aRequester, type Over } from './people.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';

/** A working Monday, 10:00 in São Paulo. */
export const AT: Instant = '2026-03-09T13:00:00.000Z';

const carla = aRequester();

/**
 * A valid ticket of Carla Menezes under the preset `help-desk`: `opened`, of version 1. What a stage implies (step,
 * status, moment and outcome of the end) follows `over.stage`, unless `over` says otherwise.
 */
export function aTicket(over: Over<typeof Ticket> = {}): Ticket {
  const stage = over.stage ?? 'opened';
  return parse(Ticket, {
    id: 'ticket-1',
    number: '202603/0001',
    erpNumber: null,
    stage,
    step: stage === 'estimating' ? 'analysis' : null,
    statusId: defaultStatus(helpDesk.policy, stage),
    justification: null,
    subject: 'Erro ao confirmar pedido de venda',
    description: '<p>Vendas / Pedidos de Vendas / Registrar Pedido de Vendas. Utilizar o pedido 10125.</p>',
    formId: 'ticket',
    fields: { type: 'varejo', item: 'suporte', service: 'vendas', category: 'erro', version: '8.2', impact: 'normal' },
    requester: refOf(carla),
    openedBy: refOf(carla),
    companyId: carla.companyId ?? null,
    companyName: carla.companyName ?? null,
    territory: null,
    assignee: null,
    followers: [],
    additionalEmails: [],
    attachments: [],
    critical: false,
    coverage: 'covered',
    proposal: null,
    chargeAuthorised: false,
    correction: null,
    plannedRelease: null,
    duplicateOf: null,
    openedAt: AT,
    updatedAt: AT,
    deadline: deadlineFor(helpDesk.deadline, helpDesk.calendar, AT),
    awaitingSince: stage === 'awaitingApproval' ? AT : null,
    endedAt: isFinal(stage) ? AT : null,
    outcome: stage === 'concluded' ? 'approved' : null,
    restrictions: null,
    rating: null,
    version: 1,
    ...over,
  });
}

/** A draft the preset `help-desk` takes. `over.values` is laid over its answers, one by one. */
export const aDraft = (over: Over<typeof TicketDraft> = {}): TicketDraft =>
  parse(TicketDraft, {
    formId: 'ticket',
    attachments: [],
    ...over,
    values: {
      type: 'varejo',
      item: 'suporte',
      service: 'vendas',
      category: 'erro',
      version: '8.2',
      subject: 'Erro ao confirmar pedido de venda',
      description: '<p>Vendas / Pedidos de Vendas / Registrar Pedido de Vendas. Utilizar o pedido 10125.</p>',
      ...over.values,
    },
  });
