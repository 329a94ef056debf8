/** Each command as a verb on a button and as a deed in the timeline, and what its inputs are called. */
import type { CommandType } from '@chamado/core';

/** Whole on purpose: a command that core learns is a type error here until it has its words. */
const commands: Readonly<Record<CommandType | 'ticket.open', readonly [verb: string, deed: string]>> = {
  'ticket.open': ['Abrir', 'abriu'],
  'ticket.release': ['Liberar', 'liberou'],
  'ticket.requestEstimate': ['Pedir estimativa', 'pediu uma estimativa'],
  'ticket.propose': ['Enviar proposta', 'enviou uma proposta'],
  'ticket.reviseProposal': ['Rever proposta', 'retirou a proposta para rever'],
  'ticket.acceptProposal': ['Autorizar proposta', 'autorizou a proposta'],
  'ticket.declineProposal': ['Recusar proposta', 'recusou a proposta'],
  'ticket.accept': ['Assumir', 'assumiu'],
  'ticket.suspend': ['Deixar pendente', 'deixou pendente'],
  'ticket.resume': ['Retomar', 'retomou'],
  'ticket.resolve': ['Responder e concluir', 'respondeu'],
  'ticket.settle': ['Concluir ação interna', 'concluiu a ação interna'],
  'ticket.approve': ['Aprovar', 'aprovou'],
  'ticket.disapprove': ['Não aprovar', 'não aprovou'],
  'ticket.expireApproval': ['Encerrar por prazo', 'encerrou por falta de resposta'],
  'ticket.rate': ['Avaliar', 'avaliou'],
  'ticket.cancel': ['Cancelar o atendimento', 'cancelou'],
  'ticket.reject': ['Rejeitar', 'rejeitou'],
  'ticket.reopen': ['Reabrir', 'reabriu'],
  'ticket.comment': ['Comentar', 'comentou'],
  'ticket.attach': ['Anexar', 'anexou'],
  'ticket.assign': ['Atribuir', 'mudou o responsável'],
  'ticket.reclassify': ['Reclassificar', 'reclassificou'],
  'ticket.prioritize': ['Mudar prioridade', 'mudou a prioridade'],
  'ticket.reschedule': ['Mudar prazo', 'mudou o prazo'],
  'ticket.follow': ['Acompanhar', 'mudou quem acompanha'],
  'ticket.registerVisit': ['Registrar visita', 'registrou uma visita'],
  'ticket.requestPart': ['Pedir peça', 'pediu uma peça'],
  'ticket.updatePart': ['Atualizar peça', 'atualizou uma peça'],
  'ticket.scheduleOrder': ['Agendar ordem de serviço', 'agendou uma ordem de serviço'],
  'ticket.syncErp': ['Sincronizar', 'recebeu o número do ERP'],
};

export const verbOf = (type: CommandType, follows: boolean): string =>
  type === 'ticket.follow' && follows ? 'Deixar de acompanhar' : commands[type][0];
export const deedOf = (type: CommandType | 'ticket.open'): string => commands[type][1];

/** Said before what cannot be taken back: core tells which those are. */
export const WARNING = 'Isto não pode ser desfeito.';

const inputs: Readonly<Record<string, string>> = {
  ...{ technician: 'Técnico', statusId: 'Status', comment: 'Comentário', reason: 'Motivo', amount: 'Valor' },
  ...{ currency: 'Moeda', hours: 'Horas de trabalho', validUntil: 'Válida até', reasonId: 'O que falta' },
  ...{ solution: 'Solução', correctionVersion: 'Versão com a correção', text: 'Comentário', assignee: 'Responsável' },
  ...{ internalAction: 'Ainda falta uma ação interna', correctionInstalled: 'A correção já foi instalada' },
  ...{ restrictions: 'Restrições, se houver', score: 'Como você avalia o atendimento?', deadline: 'Novo prazo' },
  ...{ duplicateOf: 'Número do que ele repete', plannedRelease: 'Prevista para a versão' },
  ...{ startedAt: 'Início', endedAt: 'Fim', startsAt: 'Início', endsAt: 'Fim', work: 'O que fazer', kind: 'O que é' },
  ...{ symptom: 'Sintoma', cause: 'Causa', action: 'Ação', observation: 'Observação', meterValue: 'Medidor' },
  ...{ plate: 'Placa', kmStart: 'Km na saída', kmEnd: 'Km na volta', parking: 'Estacionamento', toll: 'Pedágio' },
  ...{ code: 'Código', description: 'Descrição', quantity: 'Quantidade', number: 'Visita', id: 'Peça pedida' },
};

/** Dotted names say where a value goes (`visit.symptom`); the last part says what it is. */
export const inputWord = (name: string): string => inputs[name] ?? inputs[name.split('.').at(-1) ?? name] ?? name;
