/** What to say under one field that is at fault. */
import type { FieldFault } from '@chamado/core';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../locale/format.ts';
import { reasonText } from './failure.ts';

/** `label` is the field's own, as the person sees it; a profile's `missing` sentence goes before this one. */
export function faultText({ code, params = {} }: FieldFault, label: string): string {
  const limit = Number(params['limit'] ?? params['max'] ?? params['min']);
  const known = Number.isFinite(limit) ? formatNumber(limit) : undefined;
  switch (code) {
    case 'required':
      return msg(str`Preencha: ${label}`);
    case 'too_short':
      return known ? msg(str`Escreva ao menos ${known} caracteres`) : msg('Escreva um pouco mais');
    case 'too_long':
      return known ? msg(str`Use no máximo ${known} caracteres`) : msg('Encurte o texto');
    case 'not_a_choice':
      return msg('Escolha uma das opções da lista');
    case 'not_an_email':
      return params['value'] === undefined
        ? msg('Escreva um e-mail completo, como nome@empresa.com.br')
        : msg(str`Confira ${params['value']}: um e-mail é como nome@empresa.com.br`);
    case 'too_many':
      return msg('São muitos. Deixe só os necessários');
    case 'not_a_version':
      return msg('Escreva a versão com números, como 8.2');
    case 'not_a_number':
      return msg('Escreva um número');
    case 'not_a_date':
      return msg('Escreva uma data, como 19/09/2017');
    case 'not_a_phone':
      return msg('Escreva o telefone com DDD');
    default:
      return reasonText(code) ?? msg(str`Confira: ${label}`);
  }
}
