/** What was done, as a timeline says it after the person's name. */
import type { CommandType, TimelineEntry } from '@chamado/core';
import { msg } from '@lit/localize';

const deeds: Readonly<Record<CommandType | 'ticket.open', () => string>> = {
  'ticket.open': () => msg('abriu'),
  'ticket.release': () => msg('liberou'),
  'ticket.requestEstimate': () => msg('pediu uma estimativa'),
  'ticket.propose': () => msg('enviou uma proposta'),
  'ticket.reviseProposal': () => msg('retirou a proposta para rever'),
  'ticket.acceptProposal': () => msg('autorizou a proposta'),
  'ticket.declineProposal': () => msg('recusou a proposta'),
  'ticket.accept': () => msg('assumiu'),
  'ticket.suspend': () => msg('deixou pendente'),
  'ticket.resume': () => msg('retomou'),
  'ticket.resolve': () => msg('respondeu'),
  'ticket.settle': () => msg('concluiu a ação interna'),
  'ticket.approve': () => msg('aprovou'),
  'ticket.disapprove': () => msg('não aprovou'),
  'ticket.expireApproval': () => msg('encerrou por falta de resposta'),
  'ticket.rate': () => msg('avaliou'),
  'ticket.cancel': () => msg('cancelou'),
  'ticket.reject': () => msg('rejeitou'),
  'ticket.reopen': () => msg('reabriu'),
  'ticket.comment': () => msg('comentou'),
  'ticket.attach': () => msg('anexou'),
  'ticket.assign': () => msg('mudou o responsável'),
  'ticket.reclassify': () => msg('reclassificou'),
  'ticket.prioritize': () => msg('mudou a prioridade'),
  'ticket.reschedule': () => msg('mudou o prazo'),
  'ticket.follow': () => msg('mudou quem acompanha'),
  'ticket.registerVisit': () => msg('registrou uma visita'),
  'ticket.requestPart': () => msg('pediu uma peça'),
  'ticket.updatePart': () => msg('atualizou uma peça'),
  'ticket.scheduleOrder': () => msg('agendou uma ordem de serviço'),
  'ticket.syncErp': () => msg('recebeu o número do ERP'),
};

export const deedWord = ({ command }: { readonly command: Pick<TimelineEntry['command'], 'type'> }): string =>
  deeds[command.type]();
