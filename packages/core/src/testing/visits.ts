/** The visit of the manual's screenshot, on its trip. */
import { parse } from '../shared/parse.ts';
import { Visit } from '../visit/visit.schema.ts';
import type { Over } from './people.ts';

/** The visit of the manual's screenshot; its trip begins three days after it. */
export const aVisit = (over: Over<typeof Visit> = {}): Visit =>
  parse(Visit, {
    number: 1,
    startedAt: '2018-09-03T17:50:00.000Z',
    endedAt: '2018-09-03T19:00:00.000Z',
    symptom: 'atolamento de papel',
    cause: 'rolete quebrado',
    action: 'troca de rolete',
    observation: 'troca de rolete, revisão e limpeza de máquina',
    meter: 'Peças',
    meterValue: 62_000,
    discountedCopies: 30,
    travel: {
      plate: 'ABC0102',
      kmStart: 100,
      kmEnd: 140,
      parking: 5,
      otherCosts: 15,
      startedAt: '2018-09-03T17:00:00.000Z',
      endedAt: '2018-09-03T20:00:00.000Z',
    },
    ...over,
  });
