/** Brazil's national holidays, for the presets: laws 662/1949, 6.802/1980, 10.607/2002, 14.759/2023 and, for Good Friday, 9.093/1995. */
import type { Holiday } from './calendar.schema.ts';

/** Carnival and Corpus Christi are no national holidays: a reseller adds them as `{ easter: -47 }` and `{ easter: 60 }`. */
export const brazilianHolidays: readonly Holiday[] = [
  { monthDay: '01-01', name: 'Confraternização Universal' },
  { easter: -2, name: 'Sexta-feira Santa' },
  { monthDay: '04-21', name: 'Tiradentes' },
  { monthDay: '05-01', name: 'Dia do Trabalho' },
  { monthDay: '09-07', name: 'Independência do Brasil' },
  { monthDay: '10-12', name: 'Nossa Senhora Aparecida' },
  { monthDay: '11-02', name: 'Finados' },
  { monthDay: '11-15', name: 'Proclamação da República' },
  { monthDay: '11-20', name: 'Dia Nacional de Zumbi e da Consciência Negra' },
  { monthDay: '12-25', name: 'Natal' },
];
