/** In whose territory a company is: who is sent there, and who sees its machines and tickets (PWS 2.4, P8). */
import { fold } from '../shared/fold.ts';
import type { Company } from './company.schema.ts';
import type { Territory } from './territory.schema.ts';

/**
 * The territory's id: the one chosen for the company, else the one whose range of CEP holds its address, else the one
 * that names its city; null where none does. Of several ranges the narrowest says it, so that a city's may lie in a state's.
 */
export function territoryOf({ territoryId, address = {} }: Company, territories: readonly Territory[]): string | null {
  if (territoryId !== undefined) return territoryId;
  const { postalCode, city, state } = address;
  const ranges = territories
    .flatMap(({ id, postalCodes }) => postalCodes.map((range) => ({ id, ...range })))
    .filter(({ from, until }) => postalCode !== undefined && from <= postalCode && postalCode <= until)
    .sort((a, b) => widthOf(a) - widthOf(b));
  const named = territories.find(({ cities }) =>
    cities.some((one) => isSame(one.city, city) && (one.state === undefined || one.state === state)),
  );
  return ranges[0]?.id ?? named?.id ?? null;
}

const widthOf = ({ from, until }: { readonly from: string; readonly until: string }): number =>
  Number(until) - Number(from);

const isSame = (name: string, other: string | undefined): boolean => other !== undefined && fold(name) === fold(other);
