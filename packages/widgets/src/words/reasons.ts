/** Why a desk refused: fetched when the page rests, since nobody is refused before he has done something. */
import type { Refusal } from '@chamado/core';
import { msg } from '@lit/localize';

/** Why `not_allowed` or `invalid`, where the reason says more than the code. */
export const reasons: Readonly<Record<Refusal, () => string>> = {
  access: () => msg('Você não tem permissão para fazer isso'),
  stage: () => msg('Isso não é mais possível na situação atual'),
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
