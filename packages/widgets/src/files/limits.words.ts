/** Which files are taken, and why one is not, in words. */
import type { FileLimits } from '@chamado/core';
import { msg, str } from '@lit/localize';
import { formatBytes } from '../locale/bytes.ts';
import { formatNumber } from '../locale/format.ts';
import { labelText } from '../locale/label.ts';
import { failureText, type Failure } from '../words/failure.ts';

const MEGABYTE = 1_048_576;

/** Limits are set in round binary megabytes, and are read as the round number that was meant. */
const limitSize = (bytes: number): string =>
  bytes % MEGABYTE === 0 ? `${formatNumber(bytes / MEGABYTE)} MB` : formatBytes(bytes);

/** "Aceitamos imagens, vídeos e PDF de até 25 MB" */
export const limitsText = ({ named, maxBytes }: FileLimits): string =>
  msg(str`Aceitamos ${labelText(named)} de até ${limitSize(maxBytes)}`);

/** What happened to a file, and what would be right; `limits` null where they are not known. */
export function fileFailureText(name: string, failure: Failure, limits: FileLimits | null): string {
  const taken = limits ? limitsText(limits) : '';
  switch (failure.code) {
    case 'wrong_type':
      return msg(str`${name} não pode ser enviado. ${taken}`);
    case 'too_large':
      return msg(str`${name} é grande demais. ${taken}`);
    case 'unavailable':
      return msg(str`${name} não chegou: o serviço não respondeu`);
    default:
      return failureText(failure);
  }
}
