/** The people of a desk in memory: whom one may name, and who changes his own page. */
import type { DirectoryPort } from '../port/desk-port.ts';
import { withPage } from '../port/my-page.rules.ts';
import { mayName } from '../port/visibility.rules.ts';
import type { Person } from '../shared/person.schema.ts';
import { answer, onceFor } from './memory.call.ts';
import type { MemoryStore } from './memory.store.ts';

/** The directory as whoever `me` gives sees it. */
export function memoryDirectory(store: MemoryStore): (me: () => Person) => DirectoryPort {
  const updating = onceFor<Person>(store, 'directory.updateMe');
  return (me) => ({
    people: (options) => answer(options, () => [...store.people.values()].filter((person) => mayName(me(), person))),
    updateMe: (page, options) =>
      answer(options, () =>
        updating(me(), options, page, () => {
          const changed = withPage(me(), page);
          store.revision += 1;
          store.people.set(changed.id, changed);
          return changed;
        }),
      ),
  });
}
