/** One map from what a desk refuses or fails at to what a person reads: what happened, then what to do. */
import type { DeskErrorCode, Refusal } from '@chamado/core';
import { msg } from '@lit/localize';

/** Enough of a `DeskError` to be worded; a view machine's failure has the same shape. */
export type Failure = { readonly code: DeskErrorCode; readonly reason?: string | null };

const codes: Readonly<Record<DeskErrorCode, () => string>> = {
  invalid: () => msg('Falta algo nos dados. Veja os campos marcados'),
  not_signed_in: () => msg('Sua sessão terminou. Entre de novo; o que você escreveu continua aqui'),
  not_found: () => msg('Não encontramos isso, ou você não tem acesso'),
  not_allowed: () => msg('Isso não é possível agora'),
  conflict: () => msg('Isto mudou enquanto você escrevia. O seu texto continua aqui: confira e envie de novo'),
  reused: () => msg('Este envio já foi feito com outros dados. Atualize e tente de novo'),
  full: () => msg('Não há mais espaço neste navegador. Libere espaço e tente de novo'),
  blocked: () => msg('Outra aba está usando uma versão anterior. Feche as outras abas e tente de novo'),
  corrupted: () => msg('Algo guardado neste navegador não pode mais ser lido. Fale com o suporte'),
  too_large: () => msg('Este arquivo é grande demais. Envie um menor'),
  wrong_type: () => msg('Este tipo de arquivo não pode ser enviado'),
  unsupported: () => msg('Este serviço não oferece isso'),
  unavailable: () => msg('O serviço não respondeu. Tente de novo em instantes'),
};

/** Why `not_allowed` or `invalid`, where the reason says more than the code. */
const reasons: Readonly<Record<Refusal | 'scheme', () => string>> = {
  access: () => msg('Você não tem permissão para fazer isso'),
  stage: () => msg('Isso não é mais possível na situação atual'),
  scheme: () => msg('Este atendimento não está disponível nesta página'),
  releaseAsked: () => msg('Aqui nada precisa ser liberado'),
  noReleaseAsked: () => msg('Antes, a coordenação precisa liberar'),
  estimateOffered: () => msg('Aqui não há estimativas'),
  proposalStillValid: () => msg('A proposta venceu. Peça uma nova'),
  approvalWindowPassed: () => msg('O prazo para a sua aprovação ainda não passou'),
  cancelOffered: () => msg('Não dá mais para cancelar: o trabalho já avançou'),
  cancellableByRole: () => msg('Não dá mais para cancelar: o trabalho já avançou'),
  reopeningOffered: () => msg('Depois de encerrado, não reabre. Abra um novo e cite este número'),
  neverAgreed: () => msg('Depois de aprovado, não reabre. Abra um novo e cite este número'),
  withinReopenWindow: () => msg('O prazo para reabrir passou. Abra um novo e cite este número'),
  ratingOffered: () => msg('Aqui não há avaliação'),
  notYetRated: () => msg('Você já avaliou'),
  asksApproval: () => msg('Aqui não há aprovação'),
  replyResumes: () => msg('A resposta foi guardada, e o atendimento segue pendente'),
  stillLive: () => msg('O atendimento já terminou'),
  reasonListed: () => msg('Escolha um motivo da lista'),
  scoreOnScale: () => msg('Escolha uma das notas'),
  internalActionKnown: () => msg('Aqui não há ação interna'),
  pausesOffered: () => msg('Isso não é mais possível na situação atual'),
  fieldWorkInUse: () => msg('Aqui não há visitas técnicas'),
  internalActionInUse: () => msg('Aqui não há ação interna'),
  internalActionOwed: () => msg('Diga se ainda falta uma ação interna'),
  saidByTheCustomer: () => msg('Isto cabe a quem abriu'),
  internalAtTheDesk: () => msg('Só a equipe escreve notas internas'),
  mailedByTheDesk: () => msg('Você não tem permissão para fazer isso'),
  followsAlone: () => msg('Você só pode seguir em seu próprio nome'),
  repeatsAnother: () => msg('Escolha outro: este não repete a si mesmo'),
  statusOfStage: () => msg('Escolha um status desta etapa'),
};

const knows = <Known extends object>(known: Known, name: PropertyKey): name is keyof Known =>
  Object.hasOwn(known, name);

/** What to say about a failure of any kind. */
export function failureText({ code, reason }: Failure): string {
  return reason && knows(reasons, reason) ? reasons[reason]() : codes[code]();
}

/** Whether the same again may succeed without the person changing anything. */
export const mayRetry = ({ code }: Failure): boolean => code === 'unavailable' || code === 'blocked' || code === 'full';

/** The reason's words alone, or undefined where there are none. */
export const reasonText = (reason: string): string | undefined =>
  knows(reasons, reason) ? reasons[reason]() : undefined;
