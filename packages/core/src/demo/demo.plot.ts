/** Which ticket of the demo goes which way: so many of each, dealt by chance. */
import type { Person } from '../shared/person.schema.ts';
import type { Instant } from '../shared/instant.ts';
import type { Chance } from './demo.chance.ts';
import type { Cast, Step } from './demo.deeds.ts';
import type { Matter } from './demo.matter.ts';
import { invoiceMatters } from './demo.matters.invoice.ts';
import { officeMatters } from './demo.matters.office.ts';
import { paidMatters } from './demo.matters.paid.ts';
import { shopMatters } from './demo.matters.shop.ts';
import { paidPaths } from './demo.paths.paid.ts';
import { supportPaths } from './demo.paths.ts';
import { ana, carla, diego, helena, janete, marcos, otavio, rui, samuel } from './demo.people.ts';

/** A ticket before it is opened: `item` of the form, about what, by whom, since how many days at least and at most. */
export type Plot = {
  readonly item: string;
  readonly matter: Matter;
  readonly cast: Cast;
  readonly days: readonly [number, number];
  readonly steps: readonly Step[];
  /** It repeats another ticket, and is rejected for that. */
  readonly repeats?: true;
};

type Names<Paths> = Readonly<Record<keyof Paths, number>>;

const support: Names<typeof supportPaths> = {
  ...{ fresh: 6, freshWithWord: 2, assigned: 2, taken: 4, asked: 3, waitsForCustomer: 4, waitsForDevelopment: 2 },
  ...{ replied: 2, watched: 1, foundUncovered: 1, answered: 6, answeredByDevelopment: 2, praised: 4, approved: 3 },
  ...{ approvedUnrated: 1, restricted: 1, insisted: 2, disapproved: 1, silent: 2, gaveUp: 1 },
};
const paid: Names<typeof paidPaths> = {
  ...{ analysed: 1, proposed: 2, revised: 1, accepted: 1, planned: 1, declined: 1, delivered: 1 },
};
const REPEATED = 2;

/** Every ticket of the demo, in no order. */
export function plotsFor(chance: Chance, now: Instant): readonly Plot[] {
  const matters = chance.shuffled([...shopMatters, ...invoiceMatters, ...officeMatters]);
  // Customers of different companies ask the same; one company does not.
  const supported = chance.shuffled(namesOf(support)).map((name, at): Plot => {
    const again = at >= matters.length;
    const matter = matters[at % matters.length] ?? matters[0] ?? nothing();
    const cast = castFor(again ? chance.oneOf([otavio, janete, samuel]) : aurora(chance), chance);
    const { days, steps } = supportPaths[name];
    return { item: 'suporte', matter, cast, days, steps: steps(matter, cast) };
  });
  const charged = chance.shuffled(paidMatters).map((matter, at): Plot => {
    const { days, steps } = paidPaths[namesOf(paid)[at] ?? 'proposed'];
    const cast = castFor(at % 3 === 2 ? samuel : aurora(chance), chance);
    return { item: matter.item, matter, cast, days, steps: steps(matter, cast, now) };
  });
  const repeated = supported
    .filter(({ cast, days: [least] }) => cast.requester.companyId === 'aurora' && least > 1)
    .slice(0, REPEATED)
    .map(({ matter, cast, days: [least] }): Plot => {
      const other = cast.requester.id === rui.id ? carla : rui;
      return {
        item: 'suporte',
        matter,
        cast: castFor(other, chance),
        days: [0.5, least - 0.5],
        steps: [],
        repeats: true,
      };
    });
  return [...supported, ...charged, ...repeated];
}

const aurora = (chance: Chance): Person => chance.oneOf([carla, carla, carla, rui, helena]);

function castFor(requester: Person, chance: Chance): Cast {
  const colleague =
    { [carla.id]: rui, [rui.id]: carla, [helena.id]: carla, [otavio.id]: janete }[requester.id] ?? requester;
  return { requester, attendant: chance.oneOf([ana, ana, diego]), colleague, manager: marcos };
}

const namesOf = <Name extends string>(counts: Readonly<Record<Name, number>>): readonly Name[] => {
  const names = Object.keys(counts).filter((name): name is Name => name in counts);
  return names.flatMap((name) => Array.from({ length: counts[name] }, () => name));
};

function nothing(): never {
  throw new RangeError('The demo has no matters');
}
