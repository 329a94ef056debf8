/** What stored values are called where the profile has no word of its own. */
import type { Coverage, Outcome, Stage } from '@chamado/core';
import { msg } from '@lit/localize';
import { stageWord } from '../../words/stage.ts';

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
