/** What each command asks for, as a person reads it: labels, hints, and what is said before there is no way back. */
import type { CommandType } from '@chamado/core';
import { msg } from '@lit/localize';

const labels: Readonly<Record<string, () => string>> = {
  technician: () => msg('Técnico'),
  statusId: () => msg('Status'),
  comment: () => msg('Comentário'),
  reason: () => msg('Motivo'),
  amount: () => msg('Valor'),
  currency: () => msg('Moeda'),
  hours: () => msg('Horas de trabalho'),
  validUntil: () => msg('Válida até'),
  reasonId: () => msg('O que falta'),
  solution: () => msg('Solução'),
  correctionVersion: () => msg('Versão com a correção'),
  internalAction: () => msg('Ainda falta uma ação interna'),
  attachments: () => msg('Anexos'),
  correctionInstalled: () => msg('A versão com a correção já foi instalada'),
  restrictions: () => msg('Restrições'),
  score: () => msg('Como você avalia o atendimento?'),
  duplicateOf: () => msg('Número do que ele repete'),
  assignee: () => msg('Responsável'),
  deadline: () => msg('Novo prazo'),
  plannedRelease: () => msg('Prevista para a versão'),
  erpNumber: () => msg('Número no sistema'),
  'visit.number': () => msg('Visita'),
  'visit.startedAt': () => msg('Início'),
  'visit.endedAt': () => msg('Fim'),
  'visit.symptom': () => msg('Sintoma'),
  'visit.cause': () => msg('Causa'),
  'visit.action': () => msg('Ação'),
  'visit.observation': () => msg('Observação'),
  'visit.meter': () => msg('Medidor'),
  'visit.meterValue': () => msg('Valor do medidor'),
  'visit.discountedCopies': () => msg('Cópias descontadas'),
  'visit.travel.plate': () => msg('Placa'),
  'visit.travel.kmStart': () => msg('Km na saída'),
  'visit.travel.kmEnd': () => msg('Km na volta'),
  'visit.travel.parking': () => msg('Estacionamento'),
  'visit.travel.toll': () => msg('Pedágio'),
  'visit.travel.otherCosts': () => msg('Outros custos'),
  'visit.travel.startedAt': () => msg('Saída'),
  'visit.travel.endedAt': () => msg('Chegada de volta'),
  'part.id': () => msg('Peça pedida'),
  'part.code': () => msg('Código da peça'),
  'part.description': () => msg('Descrição'),
  'part.quantity': () => msg('Quantidade'),
  'part.status': () => msg('Situação'),
  'part.critical': () => msg('Sem ela, o equipamento não funciona'),
  'part.mustReturn': () => msg('A peça antiga precisa voltar'),
  'order.kind': () => msg('O que é'),
  'order.technician': () => msg('Técnico'),
  'order.startsAt': () => msg('Início'),
  'order.endsAt': () => msg('Fim'),
  'order.work': () => msg('O que fazer'),
};

/** Where one command means by an input something of its own. */
const particular: Readonly<Record<string, () => string>> = {
  'ticket.disapprove reason': () => msg('O que ainda não está certo?'),
  'ticket.requestEstimate reason': () => msg('O que precisa ser estimado?'),
  'ticket.reopen reason': () => msg('Por que reabrir?'),
  'ticket.suspend comment': () => msg('O que você precisa, em palavras'),
};

const hints: Readonly<Record<string, () => string>> = {
  'ticket.approve restrictions': () => msg('Escreva aqui só se aprova com alguma restrição'),
  'ticket.reject duplicateOf': () => msg('Se repete outro, escreva o número dele'),
  'ticket.resolve correctionVersion': () => msg('Se a solução vem em um pacote, qual versão instalar'),
  'ticket.propose currency': () => msg('Três letras, como BRL'),
};

export const inputLabel = (type: CommandType, name: string): string =>
  (particular[`${type} ${name}`] ?? labels[name])?.() ?? name;

export const inputHint = (type: CommandType, name: string): string | undefined => hints[`${type} ${name}`]?.();

const warnings: Partial<Readonly<Record<CommandType, () => string>>> = {
  'ticket.acceptProposal': () => msg('Ao autorizar, o valor da proposta pode ser cobrado. Isso não pode ser desfeito.'),
  'ticket.declineProposal': () => msg('Ao recusar, o atendimento é cancelado. Isso não pode ser desfeito.'),
  'ticket.approve': () => msg('Depois de aprovado, não reabre'),
  'ticket.cancel': () => msg('Depois de cancelado, não volta. Se precisar, abra um novo.'),
  'ticket.reject': () => msg('Depois de rejeitado, não volta. Quem pediu recebe o motivo.'),
};

/** What is said before a command that takes no way back. */
export const commandWarning = (type: CommandType): string | undefined => warnings[type]?.();
