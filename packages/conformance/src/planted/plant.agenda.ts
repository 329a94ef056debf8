/** How faults of the agenda are planted. */
import { DeskError, type AgendaPort, type Person } from '@chamado/core';
import type { Appointment } from '@chamado/core/agenda';
import { altered, type Fault, type Loose } from './plant.ts';

/** As `altered`, for the agenda alone; `other` gives somebody else’s, sound. */
export const withAgenda = (
  alter: (agenda: Loose<AgendaPort>, other: (who: Person) => Loose<AgendaPort>) => Partial<AgendaPort>,
): Fault['backend'] =>
  altered((desk, _person, sound) => {
    const sane = needed(desk.agenda);
    return { ...desk, agenda: { ...sane, ...alter(sane, (who) => needed(sound.deskFor(who).agenda)) } };
  });

function needed<Port>(port: Port | undefined): Port {
  if (port !== undefined) return port;
  throw new Error('The sound desk has no agenda');
}

/** What stands there, as if it had just been written. */
export const standing = async (agenda: Loose<AgendaPort>, id: string): Promise<Appointment> =>
  needed((await agenda.get(id)).appointment ?? undefined);

/** Refuses an invalid write with no more than the first few of its faults. */
export const namingFew = (most: number) => (thrown: unknown) => {
  if (!(thrown instanceof DeskError) || thrown.code !== 'invalid') throw thrown;
  throw new DeskError(thrown.code, thrown.message, { fields: thrown.fields.slice(0, most) });
};
