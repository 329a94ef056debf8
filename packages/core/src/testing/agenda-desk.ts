/** An agenda in memory for tests: who is there, and a port for each of them. */
import type { Appointment } from '../agenda/appointment.schema.ts';
import type { Booking } from '../agenda/agenda.schema.ts';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import type { AgendaPort } from '../port/agenda-port.ts';
import type { DeskPort } from '../port/desk-port.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { OperationId } from '../shared/ids.ts';
import type { Person } from '../shared/person.schema.ts';
import { aProfile, anOperationId } from './desk.ts';
import { aManager, anAttendant, aRequester, aStranger, aTechnician } from './people.ts';
import { aFieldServicePolicy } from './policies.ts';
import { aTicket } from './tickets.ts';

/** Davi of the territory `norte` plans with Bruno, Nilo of `oeste` alone. */
export const aMate = (): Person => aTechnician({ id: 'davi', name: 'Davi Rocha', territories: ['norte'] });
export const aLoner = (): Person => aTechnician({ id: 'nilo', name: 'Nilo Prates', territories: ['oeste'] });

/** Carla's ticket, worked in the territory `sul`. */
export const aWorkedTicket = () => aTicket({ stage: 'inService', statusId: null, territory: 'sul' });

/** That time of UTC in March 2026, on the 9th unless another day is given. */
export const at = (time: string, day = '09'): string => `2026-03-${day}T${time}:00.000Z`;

/** A booking of Bruno, of that time on 9 March. */
export const from = (startsAt: string, endsAt: string, over: Partial<Booking> = {}): Booking => ({
  kind: 'workOrder',
  technicianId: aTechnician().id,
  startsAt: at(startsAt),
  endsAt: at(endsAt),
  work: 'Trocar o rolete',
  ...over,
});

export type AgendaDesk = {
  /** Options of a write, each time another. */
  readonly once: () => { readonly operationId: OperationId };
  readonly port: (person: Person) => AgendaPort;
  readonly desk: (person: Person) => DeskPort;
  readonly book: (person: Person, booking: Booking) => Promise<Appointment>;
  /** Ids of what that person sees of 9 March, unless the query says otherwise. */
  readonly ids: (person: Person, query?: Parameters<AgendaPort['appointments']>[0]) => Promise<readonly string[]>;
};

/** A desk at 09:00 of 9 March in São Paulo, with these appointments on its agenda. */
export function anAgendaDesk(appointments: readonly Appointment[] = []): AgendaDesk {
  let operations = 0;
  const team = { id: 'rua', label: 'Rua', members: [aTechnician().id, aMate().id] };
  const backend = createMemoryBackend({
    profile: aProfile({ policy: aFieldServicePolicy(), catalogues: {} }),
    people: [aRequester(), aStranger(), aTechnician(), aMate(), aLoner(), anAttendant(), aManager()],
    tickets: [aWorkedTicket()],
    records: { appointment: appointments, team: [team] },
    now: () => at('12:00'),
  });
  const once = () => ({ operationId: anOperationId((operations += 1)) });
  const port = (person: Person): AgendaPort => {
    const { agenda } = backend.deskFor(person);
    if (!agenda) throw new TypeError('The desk has no agenda');
    return agenda;
  };
  return {
    once,
    port,
    desk: (person) => backend.deskFor(person),
    book: (person, booking) => port(person).schedule(booking, once()),
    ids: async (person, query = {}) =>
      (await port(person).appointments({ date: '2026-03-09', ...query })).items.map(({ id }) => id),
  };
}

/** What a promise rejected with. */
export async function refusal(promise: Promise<unknown>): Promise<DeskError> {
  const settled = await promise.then(
    () => null,
    (thrown: unknown) => DeskError.from(thrown),
  );
  if (settled) return settled;
  throw new TypeError('It was let through');
}
