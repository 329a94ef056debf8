/** A desk in memory with one port altered, as `altered` of `plant.ts` does for the whole of it. */
import type { DeskPort, Person } from '@chamado/core';
import { altered, type Fault } from './plant.ts';

/** A fault’s backend from what is wrong with one port; `other` gives somebody else’s, sound. */
export type WithPort<Port> = (alter: (port: Port, other: (who: Person) => Port) => Partial<Port>) => Fault['backend'];

/** As `altered`, for the port that `read` finds and `put` puts in its place. */
export const withPort =
  <Port extends object>(
    read: (desk: DeskPort) => Port | undefined,
    put: (port: Port) => Partial<DeskPort>,
  ): WithPort<Port> =>
  (alter) =>
    altered((desk, _person, sound) => {
      const portOf = (of: DeskPort): Port => {
        const found = read(of);
        if (found === undefined) throw new Error('The sound desk has no such port');
        return found;
      };
      const port = portOf(desk);
      return { ...desk, ...put({ ...port, ...alter(port, (who) => portOf(sound.deskFor(who))) }) };
    });
