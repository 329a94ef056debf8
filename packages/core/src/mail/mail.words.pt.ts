/** The words of mails in Portuguese. */
import type { MailWords } from './mail.words.type.ts';

export const portuguese: MailWords = {
  locale: 'pt-BR',
  named: (name, gender) =>
    gender === 'f'
      ? { the: `a ${name}`, of: `da ${name}`, on: `na ${name}`, to: `à ${name}` }
      : { the: `o ${name}`, of: `do ${name}`, on: `no ${name}`, to: `ao ${name}` },
  stages: {
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
  },
  labels: { file: 'Anexo', subject: 'Assunto', standing: 'Situação', holder: 'Responsável', deadline: 'Prazo' },
  news: {
    open: ['registrado', '{requester}, registramos {the}. Guarde este número para acompanhar o atendimento.'],
    arrived: ['novo', 'Chegou {the}, de {requester}.'],
    release: ['encaminhado', '{by} encaminhou {the} a {who}.'],
    requestEstimate: ['em estimativa', '{by} enviou {the} para estimativa. Nada será cobrado sem a sua autorização.'],
    propose: [
      'proposta para sua aprovação',
      '{by} enviou a proposta {of}: {amount}, {hours} h de trabalho, válida até {until}.',
    ],
    reviseProposal: ['proposta em revisão', '{by} retirou a proposta {of} para revisão.'],
    acceptProposal: ['proposta aceita', '{by} aceitou a proposta {of}.'],
    declineProposal: ['proposta recusada', '{by} recusou a proposta {of}.'],
    accept: ['em atendimento', '{by} começou a atender {the}.'],
    suspend: ['pendente', '{by} suspendeu {the}: {reason}.'],
    resume: ['em atendimento', '{by} retomou {the}.'],
    answer: ['respondido', '{by} respondeu {the}.'],
    answerToApprove: ['aguarda sua aprovação', '{by} respondeu {the}.'],
    approve: ['aprovado', '{by} aprovou a solução {of}.'],
    approveWithRestrictions: ['aprovado com restrições', '{by} aprovou com restrições a solução {of}.'],
    disapprove: ['não aprovado', '{by} não aprovou a solução {of}, que volta ao atendimento.'],
    expireApproval: [
      'encerrado por falta de retorno',
      'Encerramos {the}: em {days} dias não houve retorno sobre a solução.',
    ],
    rate: ['avaliado', '{by} avaliou {the}: {score}.'],
    cancel: ['cancelado', '{by} cancelou {the}.'],
    reject: ['rejeitado', '{by} rejeitou {the}.'],
    rejectRepeated: ['rejeitado', '{by} rejeitou {the}, que repete outro já aberto.'],
    reopen: ['reaberto', '{by} reabriu {the}.'],
    comment: ['novo trâmite', '{by} escreveu {on}:'],
    attach: ['novo anexo', '{by} anexou {to}:'],
    assign: ['novo responsável', '{by} passou {the} a {who}.'],
    unassign: ['sem responsável', '{by} devolveu {the} à fila.'],
    reclassify: ['reclassificado', '{by} reclassificou {the}.'],
    reclassifyUncovered: [
      'fora da cobertura do contrato',
      '{by} reclassificou {the}: o motivo não é coberto pelo contrato e pode ser cobrado, com a sua autorização.',
    ],
    prioritize: ['crítico', '{by} tratou {the} como crítico.'],
    unprioritize: ['prioridade normal', '{by} devolveu {the} à prioridade normal.'],
    reschedule: ['novo prazo', '{by} mudou o prazo {of} para {until}.'],
    rescheduleToRelease: ['novo prazo', '{by} mudou o prazo {of} para {until}, na versão {release}.'],
    follow: ['acompanhamento', '{by} mudou quem acompanha {the}.'],
    registerVisit: ['visita registrada', '{by} registrou a visita {visit} {of}.'],
    part: ['peça', '{by} registrou {on} a peça {part}.'],
    scheduleOrder: ['visita agendada', '{by} agendou para {until} o trabalho {of}.'],
    syncErp: ['número do ERP', '{The} tem no ERP o número {erp}.'],
  },
  correction: 'A correção está na versão {version}.',
  asks: {
    proposal: '{requester}, aceite ou recuse a proposta na página do atendimento.',
    approval:
      '{requester}, diga na página do atendimento se aprova a solução. Sem retorno em {days} dias, o atendimento é encerrado.',
    rating: '{requester}, avalie o atendimento quando puder.',
  },
};
