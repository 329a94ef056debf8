/** The words of mails in Portuguese, entry by entry. */
import type { Instant } from '../shared/instant.ts';
import { textOf } from '../shared/text.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import type { EntryCommand, TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

export type Vocabulary = {
  readonly noun: string;
  readonly gender: 'm' | 'f';
  readonly locale: string;
  readonly policy: TicketPolicy;
  readonly when: (at: Instant) => string;
};

/** `title` for the subject; `sentence` says who did what; `asks` what is expected of the customer, or nothing. */
export type News = { readonly title: string; readonly sentence: string; readonly asks: string };

export const stageWords: Readonly<Record<Stage, string>> = {
  opened: 'Aberto',
  estimating: 'Em estimativa',
  dispatched: 'Encaminhado',
  inService: 'Em atendimento',
  pending: 'Pendente',
  attended: 'Atendido',
  awaitingApproval: 'Aguardando aprovação',
  concluded: 'Encerrado',
  cancelled: 'Cancelado',
  rejected: 'Rejeitado',
};

/** What people typed into the command, in the order it is read: quoted whole in the mail. */
export function wordsSaid({ command }: TimelineEntry, { description }: Ticket): readonly string[] {
  if (command.type === 'ticket.open') return [description];
  const said = ['solution', 'text', 'reason', 'comment', 'restrictions'] as const;
  return said.flatMap((name) => (name in command ? (valueOf(command, name) ?? []) : []));
}

const valueOf = (command: EntryCommand, name: string): string | undefined => {
  const found: unknown = Object.entries(command).find(([key]) => key === name)?.[1];
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** What happened, said to whoever reads the mail. */
export function newsOf(
  { by, command }: TimelineEntry,
  ticket: Ticket,
  { noun, gender, locale, policy, when }: Vocabulary,
): News {
  const named = `${noun} ${ticket.number}`;
  const the = `${gender === 'f' ? 'a' : 'o'} ${named}`;
  const of = `d${the}`;
  const on = `n${the}`;
  const to = `${gender === 'f' ? 'à' : 'ao'} ${named}`;
  const news = (title: string, sentence: string, asks = ''): News => ({ title, sentence, asks });
  const requester = ticket.requester.name;
  switch (command.type) {
    case 'ticket.open':
      return news('registrado', `${requester}, registramos ${the}. Guarde este número para acompanhar o atendimento.`);
    case 'ticket.release':
      return news('encaminhado', `${by.name} encaminhou ${the} a ${command.technician.name}.`);
    case 'ticket.requestEstimate':
      return news(
        'em estimativa',
        `${by.name} enviou ${the} para estimativa. Nada será cobrado sem a sua autorização.`,
      );
    case 'ticket.propose':
      return news(
        'proposta para sua aprovação',
        `${by.name} enviou a proposta ${of}: ${money(command.amount, command.currency, locale)}, ` +
          `${String(command.hours)} h de trabalho, válida até ${when(command.validUntil)}.`,
        `${requester}, aceite ou recuse a proposta na página do atendimento.`,
      );
    case 'ticket.reviseProposal':
      return news('proposta em revisão', `${by.name} retirou a proposta ${of} para revisão.`);
    case 'ticket.acceptProposal':
      return news('proposta aceita', `${by.name} aceitou a proposta ${of}.`);
    case 'ticket.declineProposal':
      return news('proposta recusada', `${by.name} recusou a proposta ${of}.`);
    case 'ticket.accept':
      return news('em atendimento', `${by.name} começou a atender ${the}.`);
    case 'ticket.suspend': {
      const reason = policy.pendingReasons.find(({ id }) => id === command.reasonId);
      return news(
        'pendente',
        `${by.name} suspendeu ${the}: ${reason ? textOf(reason.label, locale) : command.reasonId}.`,
      );
    }
    case 'ticket.resume':
      return news('em atendimento', `${by.name} retomou ${the}.`);
    case 'ticket.resolve':
    case 'ticket.settle':
      return answered(news, by.name, the, ticket, policy);
    case 'ticket.approve':
      return command.restrictions === undefined
        ? news('aprovado', `${by.name} aprovou a solução ${of}.`)
        : news('aprovado com restrições', `${by.name} aprovou com restrições a solução ${of}.`);
    case 'ticket.disapprove':
      return news('não aprovado', `${by.name} não aprovou a solução ${of}, que volta ao atendimento.`);
    case 'ticket.expireApproval':
      return news(
        'encerrado por falta de retorno',
        `Encerramos ${the}: em ${String(policy.approval?.windowDays ?? 0)} dias não houve retorno sobre a solução.`,
        policy.ratingScale.length > 0 ? `${requester}, avalie o atendimento quando puder.` : '',
      );
    case 'ticket.rate': {
      const step = policy.ratingScale.find(({ score }) => score === command.score);
      return news(
        'avaliado',
        `${by.name} avaliou ${the}: ${step ? textOf(step.label, locale) : String(command.score)}.`,
      );
    }
    case 'ticket.cancel':
      return news('cancelado', `${by.name} cancelou ${the}.`);
    case 'ticket.reject':
      return news(
        'rejeitado',
        `${by.name} rejeitou ${the}${command.duplicateOf === undefined ? '' : ', que repete outro já aberto'}.`,
      );
    case 'ticket.reopen':
      return news('reaberto', `${by.name} reabriu ${the}.`);
    case 'ticket.comment':
      return news('novo trâmite', `${by.name} escreveu ${on}:`);
    case 'ticket.attach':
      return news('novo anexo', `${by.name} anexou ${to}:`);
    case 'ticket.assign':
      return command.assignee
        ? news('novo responsável', `${by.name} passou ${the} a ${command.assignee.name}.`)
        : news('sem responsável', `${by.name} devolveu ${the} à fila.`);
    case 'ticket.reclassify':
      return command.coverage === 'uncovered'
        ? news(
            'fora da cobertura do contrato',
            `${by.name} reclassificou ${the}: o motivo não é coberto pelo contrato e pode ser cobrado, com a sua autorização.`,
          )
        : news('reclassificado', `${by.name} reclassificou ${the}.`);
    case 'ticket.prioritize':
      return command.critical
        ? news('crítico', `${by.name} tratou ${the} como crítico.`)
        : news('prioridade normal', `${by.name} devolveu ${the} à prioridade normal.`);
    case 'ticket.reschedule':
      return news(
        'novo prazo',
        `${by.name} mudou o prazo ${of} para ${when(command.deadline)}` +
          `${command.plannedRelease === undefined ? '' : `, na versão ${command.plannedRelease}`}.`,
      );
    case 'ticket.follow':
      return news('acompanhamento', `${by.name} mudou quem acompanha ${the}.`);
    case 'ticket.registerVisit':
      return news('visita registrada', `${by.name} registrou a visita ${String(command.visit.number)} ${of}.`);
    case 'ticket.requestPart':
    case 'ticket.updatePart':
      return news('peça', `${by.name} registrou ${on} a peça ${command.part.description ?? command.part.code}.`);
    case 'ticket.scheduleOrder':
      return news('visita agendada', `${by.name} agendou para ${when(command.order.startsAt)} o trabalho ${of}.`);
    case 'ticket.syncErp':
      return news(
        'número do ERP',
        `${the.charAt(0).toUpperCase()}${the.slice(1)} tem no ERP o número ${command.erpNumber}.`,
      );
  }
}

type Say = (title: string, sentence: string, asks?: string) => News;

function answered(
  news: Say,
  name: string,
  the: string,
  { stage, requester, correction }: Ticket,
  { approval }: TicketPolicy,
): News {
  const pack = correction ? ` A correção está na versão ${correction.version}.` : '';
  const sentence = `${name} respondeu ${the}.${pack}`;
  if (stage !== 'awaitingApproval' || !approval) return news('respondido', sentence);
  const days = `Sem retorno em ${String(approval.windowDays)} dias, o atendimento é encerrado.`;
  return news(
    'aguarda sua aprovação',
    sentence,
    `${requester.name}, diga na página do atendimento se aprova a solução. ${days}`,
  );
}

// What is no currency code would make Intl throw, in the middle of a write.
const money = (amount: number, currency: string, locale: string): string =>
  /^[A-Z]{3}$/i.test(currency)
    ? new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount)
    : `${currency} ${String(amount)}`;
