/** Where a ticket stands, the steps of an estimate told apart. */
import type { Standing } from '@chamado/core';
import { msg } from '@lit/localize';
import { stageWord } from './stage.ts';

export const standingWord = ({ stage, step }: Standing): string =>
  step === 'proposed' ? msg('Proposta enviada') : stageWord(stage);
