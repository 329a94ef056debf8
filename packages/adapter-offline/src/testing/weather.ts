/** The kinds of weather a schedule passes through. */
import type { Chance } from './chance.ts';
import { fairWeather, type Weather } from './network.ts';

export function weatherOf(chance: Chance): Weather {
  const dice = chance.next();
  if (dice < 0.25) return fairWeather;
  if (dice < 0.5) return { ...fairWeather, offline: true };
  const some = (): number => (chance.likely(0.5) ? chance.next() * 0.5 : 0);
  return {
    offline: false,
    loseRequest: some(),
    loseAnswer: some(),
    double: some(),
    failBefore: some(),
    failAfter: some(),
    late: some() / 2,
  };
}
