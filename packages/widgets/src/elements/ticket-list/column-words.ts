/** What the columns and the questions are called where the profile has no word of its own. */
import type { Operator } from '@chamado/core';
import type { FilterColumn, FilterOption } from '@chamado/core/views/ticket-list';
import type { Kind } from '@chamado/core/query';
import { msg } from '@lit/localize';
import { labelText } from '../../locale/label.ts';
import { codeWord } from './code-word.ts';

const columns: Readonly<Record<string, () => string>> = {
  number: () => msg('Número'),
  erpNumber: () => msg('Número do sistema'),
  subject: () => msg('Assunto'),
  description: () => msg('Descrição'),
  requester: () => msg('Solicitante'),
  company: () => msg('Empresa'),
  assignee: () => msg('Responsável'),
  territory: () => msg('Território'),
  stage: () => msg('Etapa'),
  statusId: () => msg('Status'),
  justification: () => msg('Justificativa'),
  openedAt: () => msg('Abertura'),
  updatedAt: () => msg('Última mudança'),
  deadline: () => msg('Prazo'),
  endedAt: () => msg('Encerramento'),
  critical: () => msg('Crítico'),
  coverage: () => msg('Cobertura'),
  outcome: () => msg('Desfecho'),
  rating: () => msg('Nota'),
};

/** The profile's label, or ours. */
export const columnWord = ({ name, label }: Pick<FilterColumn, 'name' | 'label'>): string =>
  label ? labelText(label) : (columns[name]?.() ?? name);

export const optionWord = ({ value, label }: FilterOption): string => (label ? labelText(label) : codeWord(value));

const operators: Readonly<Record<Operator, () => string>> = {
  contains: () => msg('contém'),
  equals: () => msg('é igual a'),
  starts: () => msg('começa com'),
  ends: () => msg('termina com'),
  differs: () => msg('é diferente de'),
  greater: () => msg('é maior que'),
  less: () => msg('é menor que'),
  between: () => msg('está entre'),
  empty: () => msg('está vazio'),
};

const ofMoments: Readonly<Partial<Record<Operator, () => string>>> = {
  equals: () => msg('no dia'),
  less: () => msg('antes de'),
  greater: () => msg('depois de'),
  between: () => msg('entre os dias'),
};

const ofCodes: Readonly<Partial<Record<Operator, () => string>>> = {
  equals: () => msg('é'),
  differs: () => msg('não é'),
};

/** A question as it stands between the column and the value. */
export function operatorWord(operator: Operator, kind: Kind): string {
  const special = kind === 'instant' ? ofMoments : kind === 'choice' || kind === 'flag' ? ofCodes : {};
  return (special[operator] ?? operators[operator])();
}
