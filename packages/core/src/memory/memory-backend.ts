/** A whole desk in Maps: short enough to read as the specification of the port, and the ground of tests and stories. */
import { decideApply } from '../port/apply.decision.ts';
import type { Backend, DeskPort } from '../port/desk-port.ts';
import { dueCommands, theDesk } from '../port/due.rules.ts';
import { recordPorts } from '../port/record-ports.ts';
import { maySignIn, stillHere } from '../port/still-here.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Person } from '../shared/person.schema.ts';
import { answer } from './memory.call.ts';
import { memoryFiles } from './memory.files.ts';
import { memoryKnowledge } from './memory.knowledge.ts';
import { commit, createStore, type MemoryOptions, type Watcher } from './memory.store.ts';
import { memoryStorage } from './memory.storage.ts';
import { memoryTickets } from './memory.tickets.ts';

/** A desk whose clock runs only when told to: `runDue` does what a server would do by itself. */
export type MemoryBackend = Backend & {
  /** Applies what came due (T15), in the desk's own name; answers how many commands that were. */
  runDue(): number;
};

/**
 * A desk in memory, with every capability of the port. `now` and `newId` may be given, so that a test decides them; whoever
 * asks for a desk is known to it from then on, as its directory last had him.
 */
export function createMemoryBackend(options: MemoryOptions): MemoryBackend {
  const store = createStore(options);
  const storage = memoryStorage(store);
  const tickets = memoryTickets(store, storage);
  const files = memoryFiles(store);
  const knowledge = memoryKnowledge(store);

  const deskFor = (person: Person): DeskPort => {
    if (!store.people.has(person.id)) store.people.set(person.id, person);
    const me = (): Person => stillHere(store.people.get(person.id) ?? person);
    return {
      name: 'memory',
      me: (call) => answer(call, me),
      profile: (call) => answer(call, () => store.profile),
      tickets: tickets(me),
      files: files(me),
      knowledge: knowledge(me),
      ...recordPorts(storage(me)),
      session: {
        people: (call) => answer(call, () => [...store.people.values()].filter(maySignIn)),
        signIn: async (id, call) => deskFor(await answer(call, () => known(store.people.get(id)))),
      },
      watch(listener) {
        const watcher: Watcher = { person, listener };
        store.watchers.add(watcher);
        return () => void store.watchers.delete(watcher);
      },
    };
  };

  return {
    deskFor,
    runDue() {
      const at = store.now();
      const people = [...store.people.values()];
      const due = dueCommands(store.tickets.values(), at, store.profile.policy);
      for (const { ticket, command } of due) {
        const { version } = ticket;
        const asked = { ticket, command, version, by: theDesk, at, profile: store.profile, people, files: null };
        commit(store, decideApply(asked));
      }
      return due.length;
    },
  };
}

function known(person: Person | undefined): Person {
  if (person && maySignIn(person)) return person;
  throw new DeskError('not_found', 'There is no such person at this desk');
}
