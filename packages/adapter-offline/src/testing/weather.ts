/** The kinds of weather a schedule passes through. */
import type { Chance } from './chance.ts';

/** How likely each mishap is, 0…1. */
export type Weather = {
  readonly offline: boolean;
  readonly loseRequest: number;
  readonly loseAnswer: number;
  readonly double: number;
  /** The server fails before it has done anything, or after. */
  readonly failBefore: number;
  readonly failAfter: number;
  /** Longer than anybody waits. */
  readonly late: number;
};

export const fairWeather: Weather = {
  offline: false,
  ...{ loseRequest: 0, loseAnswer: 0, double: 0, failBefore: 0, failAfter: 0, late: 0 },
};

export function weatherOf(chance: Chance): Weather {
  const dice = chance.next();
  if (dice < 0.25) return fairWeather;
  if (dice < 0.5) return { ...fairWeather, offline: true };
  const some = (): number => (chance.likely(0.5) ? chance.next() * 0.5 : 0);
  const [loseRequest, loseAnswer, double] = [some(), some(), some()];
  const [failBefore, failAfter, late] = [some(), some(), some() / 2];
  return { offline: false, ...{ loseRequest, loseAnswer, double, failBefore, failAfter, late } };
}
