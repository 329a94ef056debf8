/** Everything this process does by itself, a line each. */
import { DeskError } from '@chamado/core';
import { runJobs } from '../jobs/running.ts';
import type { House } from './house.ts';
import { answerableAt, erpAt, listenForAnswers } from './systems.ts';

/** What runs until it is stopped; stopping resolves once what was being done is done. */
export type Work = { readonly stop: () => Promise<void> };

/** Starts it. */
export const startWork = (house: House): readonly Work[] => [mailsHooksAndDeadlines(house), listenForAnswers(house)];

const mailsHooksAndDeadlines = (house: House): Work =>
  runJobs({
    ...house,
    from: house.settings.mailFrom,
    answerable: answerableAt(house),
    erp: erpAt(house),
    desks: () => house.desks.all().map(({ backend }) => backend),
    keepNoLonger: async () => {
      for (const { backend, retention } of house.desks.all()) await backend.privacy.letGo(retention);
    },
    onFault(fault) {
      house.observed.jobFailed('any');
      house.report(DeskError.from(fault));
    },
  });
