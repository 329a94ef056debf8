/** Every case of the kit, in the order they are run. */
import type { ConformanceCase } from '../conformance-case.ts';
import { callCases } from './calls.cases.ts';
import { accessCases } from './tickets.access.cases.ts';
import { applyCases } from './tickets.apply.cases.ts';
import { listCases } from './tickets.list.cases.ts';
import { onceCases } from './tickets.once.cases.ts';
import { openCases } from './tickets.open.cases.ts';
import { timelineCases } from './tickets.timeline.cases.ts';

export const conformanceCases: readonly ConformanceCase[] = [
  ...callCases,
  ...openCases,
  ...applyCases,
  ...onceCases,
  ...listCases,
  ...accessCases,
  ...timelineCases,
];
