/** The commands as verbs on a button, each with its icon. */
import type { CommandType } from '@chamado/core';
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import {
  acceptIcon,
  approveIcon,
  assetsIcon,
  attachIcon,
  calendarIcon,
  cancelIcon,
  commentIcon,
  disapproveIcon,
  editIcon,
  followIcon,
  historyIcon,
  moneyIcon,
  personIcon,
  ratingIcon,
  reopenIcon,
  resumeIcon,
} from '../icons/command.icons.ts';
import { sendIcon } from '../icons/page.icons.ts';
import {
  concludedIcon,
  criticalIcon,
  dispatchedIcon,
  estimatingIcon,
  pendingIcon,
  rejectedIcon,
} from '../icons/stage.icons.ts';

type Look = { readonly verb: () => string; readonly icon: () => TemplateResult };

const looks: Readonly<Record<CommandType, Look>> = {
  'ticket.release': { verb: () => msg('Liberar'), icon: dispatchedIcon },
  'ticket.requestEstimate': { verb: () => msg('Pedir estimativa'), icon: estimatingIcon },
  'ticket.propose': { verb: () => msg('Enviar proposta'), icon: sendIcon },
  'ticket.reviseProposal': { verb: () => msg('Rever proposta'), icon: editIcon },
  'ticket.acceptProposal': { verb: () => msg('Autorizar proposta'), icon: moneyIcon },
  'ticket.declineProposal': { verb: () => msg('Recusar proposta'), icon: rejectedIcon },
  'ticket.accept': { verb: () => msg('Assumir'), icon: acceptIcon },
  'ticket.suspend': { verb: () => msg('Deixar pendente'), icon: pendingIcon },
  'ticket.resume': { verb: () => msg('Retomar'), icon: resumeIcon },
  'ticket.resolve': { verb: () => msg('Responder e concluir'), icon: concludedIcon },
  'ticket.settle': { verb: () => msg('Concluir ação interna'), icon: concludedIcon },
  'ticket.approve': { verb: () => msg('Aprovar'), icon: approveIcon },
  'ticket.disapprove': { verb: () => msg('Não aprovar'), icon: disapproveIcon },
  'ticket.expireApproval': { verb: () => msg('Encerrar por prazo'), icon: historyIcon },
  'ticket.rate': { verb: () => msg('Avaliar'), icon: ratingIcon },
  'ticket.cancel': { verb: () => msg('Cancelar'), icon: cancelIcon },
  'ticket.reject': { verb: () => msg('Rejeitar'), icon: rejectedIcon },
  'ticket.reopen': { verb: () => msg('Reabrir'), icon: reopenIcon },
  'ticket.comment': { verb: () => msg('Comentar'), icon: commentIcon },
  'ticket.attach': { verb: () => msg('Anexar'), icon: attachIcon },
  'ticket.assign': { verb: () => msg('Atribuir'), icon: personIcon },
  'ticket.reclassify': { verb: () => msg('Reclassificar'), icon: editIcon },
  'ticket.prioritize': { verb: () => msg('Mudar prioridade'), icon: criticalIcon },
  'ticket.reschedule': { verb: () => msg('Mudar prazo'), icon: calendarIcon },
  'ticket.follow': { verb: () => msg('Acompanhar'), icon: followIcon },
  'ticket.registerVisit': { verb: () => msg('Registrar visita'), icon: calendarIcon },
  'ticket.requestPart': { verb: () => msg('Pedir peça'), icon: assetsIcon },
  'ticket.updatePart': { verb: () => msg('Atualizar peça'), icon: assetsIcon },
  'ticket.scheduleOrder': { verb: () => msg('Agendar ordem de serviço'), icon: calendarIcon },
  'ticket.syncErp': { verb: () => msg('Sincronizar com o ERP'), icon: historyIcon },
};

/** What the button says, in the language of the page; read it on every render. */
export const commandVerb = (type: CommandType): string => looks[type].verb();

/** Beside the verb, never in its place. */
export const commandIcon = (type: CommandType): TemplateResult => looks[type].icon();
