/** Policies that differ from `help-desk` where the other manuals do, and the tickets that stand under them. */
import type { Standing } from '../ticket/stage.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { aPolicy } from './desk.ts';
import type { Over } from './people.ts';
import { AT, aTicket } from './tickets.ts';

/** PWS: released by the reseller, lettered statuses, an internal action after the visit; no estimate, no approval. */
export const aFieldServicePolicy = (over: Partial<TicketPolicy> = {}): TicketPolicy =>
  aPolicy({
    releaseAsked: true,
    estimateOffered: false,
    approval: null,
    internalAction: true,
    fieldWork: true,
    resumeOnReply: false,
    trainingAsked: false,
    pendingReasons: [
      { id: 'peca', label: 'Peça' },
      { id: 'ponto-de-rede', label: 'Ponto de rede' },
    ],
    statuses: [
      { id: 'A', label: 'Abertura', stage: 'opened' },
      { id: 'E', label: 'Despachado', stage: 'dispatched' },
      { id: 'M', label: 'Manutenção', stage: 'inService' },
      { id: 'M2', label: 'Em deslocamento', stage: 'inService' },
      { id: 'P', label: 'Pendente', stage: 'pending' },
      { id: 'T', label: 'Atendido', stage: 'attended' },
      { id: 'O', label: 'Concluído', stage: 'concluded' },
      { id: 'C', label: 'Cancelado', stage: 'cancelled' },
    ],
    ...over,
  });

/** Everything a desk may use at once, and a week to reopen what ended without the customer's word. */
export const anEverythingPolicy = (over: Partial<TicketPolicy> = {}): TicketPolicy =>
  aPolicy({ releaseAsked: true, internalAction: true, fieldWork: true, reopenDays: 7, trainingAsked: false, ...over });

/** Every place in the lifecycle, in its order. */
export const standings: readonly Standing[] = [
  { stage: 'opened', step: null },
  { stage: 'estimating', step: 'analysis' },
  { stage: 'estimating', step: 'proposed' },
  { stage: 'dispatched', step: null },
  { stage: 'inService', step: null },
  { stage: 'pending', step: null },
  { stage: 'attended', step: null },
  { stage: 'awaitingApproval', step: null },
  { stage: 'concluded', step: null },
  { stage: 'cancelled', step: null },
  { stage: 'rejected', step: null },
];

/** `aTicket` that came to stand there without the customer's word: a valid proposal where one waits, no rating yet. */
export const aTicketIn = ({ stage, step }: Standing, over: Over<typeof Ticket> = {}): Ticket =>
  aTicket({
    stage,
    step,
    proposal:
      step === 'proposed' ? { amount: 1200, currency: 'BRL', hours: 8, validUntil: '2099-12-31T12:00:00.000Z' } : null,
    awaitingSince: stage === 'awaitingApproval' ? AT : null,
    outcome: stage === 'concluded' ? 'resolved' : null,
    ...over,
  });
