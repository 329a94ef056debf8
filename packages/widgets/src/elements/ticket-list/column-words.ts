/** What the columns, the questions and the stored values are called where the profile has no word of its own. */
import type { Coverage, Outcome, Operator, Stage } from '@chamado/core';
import type { FilterColumn, FilterOption } from '@chamado/core/views/ticket-list';
import type { Kind } from '@chamado/core/query';
import { msg } from '@lit/localize';
import { labelText } from '../../locale/label.ts';
import { stageWord } from '../../words/stage.ts';

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

type Values = Stage | Coverage | Outcome;
const values: Readonly<Record<Exclude<Values, Stage>, () => string>> = {
  covered: () => msg('Coberto pelo contrato'),
  uncovered: () => msg('Fora do contrato'),
  approved: () => msg('Aprovado'),
  approvedWithRestrictions: () => msg('Aprovado com restrições'),
  expired: () => msg('Encerrado por prazo'),
  resolved: () => msg('Resolvido'),
  settled: () => msg('Concluído'),
};

const isOurs = (value: string): value is keyof typeof values => value in values;
const stages: ReadonlySet<string> = new Set<Stage>([
  ...(['opened', 'estimating', 'dispatched', 'inService', 'pending'] as const),
  ...(['attended', 'awaitingApproval', 'concluded', 'cancelled', 'rejected'] as const),
]);
const isStage = (value: string): value is Stage => stages.has(value);

/** A stored code as a person reads it. */
export const codeWord = (code: string): string =>
  isOurs(code) ? values[code]() : isStage(code) ? stageWord(code) : code;

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
