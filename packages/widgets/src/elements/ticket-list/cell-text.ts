/** A cell in words: as rows show it, and as an extraction writes it. */
import type { CellView } from '@chamado/core/views/ticket-list';
import { msg } from '@lit/localize';
import { formatInstant, formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';
import { codeWord } from './code-word.ts';

/** Nothing for an empty cell, save the number that the other system has not given yet (PWS 2.4, P9). */
export function cellText({ name, kind, value, label }: CellView): string {
  if (label) return labelText(label);
  if (value === null || value === undefined) return name === 'erpNumber' ? '−1' : '';
  if (typeof value === 'boolean') return value ? msg('sim') : msg('não');
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'object') return value.join(', ');
  if (kind === 'instant') return formatInstant(value);
  return kind === 'choice' ? codeWord(value) : value;
}
