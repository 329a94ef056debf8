/** Every case of the kit, in the order they are run. */
import type { ConformanceCase } from '../conformance-case.ts';
import { applyCases } from './tickets.apply.cases.ts';
import { onceCases } from './tickets.once.cases.ts';
import { openCases } from './tickets.open.cases.ts';

export const conformanceCases: readonly ConformanceCase[] = [...openCases, ...applyCases, ...onceCases];
