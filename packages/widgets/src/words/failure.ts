/** One map from what a desk refuses or fails at to what a person reads: what happened, then what to do. */
import type { DeskErrorCode } from '@chamado/core';
import { msg } from '@lit/localize';
import { wordsOnTheirWay } from '../locale/locale.ts';

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

/** Why, where the reason says more than the code; the others come when they are learned. */
let reasons: Readonly<Record<string, () => string>> = {
  scheme: () => msg('Este atendimento não está disponível nesta página'),
};

/** Fetches the words of every refusal; until then, and where they cannot be had, the code alone is worded. */
export async function learnReasons(): Promise<void> {
  const [learned] = await Promise.all([import('./reasons.ts').catch(() => undefined), wordsOnTheirWay('reasons')]);
  if (learned) reasons = { ...reasons, ...learned.reasons };
}

/** What to say about a failure of any kind. */
export function failureText({ code, reason }: Failure): string {
  return (reason && reasonText(reason)) || codes[code]();
}

/** Whether the same again may succeed without the person changing anything. */
export const mayRetry = ({ code }: Failure): boolean => code === 'unavailable' || code === 'blocked' || code === 'full';

/** The reason's words alone, or undefined where there are none. */
export const reasonText = (reason: string): string | undefined =>
  Object.hasOwn(reasons, reason) ? reasons[reason]?.() : undefined;
