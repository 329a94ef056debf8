/** Faults of the directory: what is seen, found, and managed by whom. */
import { DeskError, type Backend, type ContactPort, type DirectoryPort, type Person } from '@chamado/core';
import { anOperationId } from '@chamado/core/testing';
import { createMemoryBackend } from '@chamado/core/memory';
import { ana, marcos } from '../world.ts';
import { altered, type Fault, type Loose } from './plant.ts';

type Given = { readonly person: Person; readonly sound: Backend };

/** As `altered`, for the directory alone. */
const withDirectory = (
  alter: (directory: Loose<DirectoryPort>, given: Given) => Partial<DirectoryPort>,
): Fault['backend'] =>
  altered((desk, person, sound) => {
    const { directory } = desk;
    return directory ? { ...desk, directory: { ...directory, ...alter(directory, { person, sound }) } } : desk;
  });

/** As `altered`, for the contacts alone. */
const withContacts = (alter: (contacts: Loose<ContactPort>, given: Given) => Partial<ContactPort>): Fault['backend'] =>
  withDirectory(({ contacts }, given) => ({ contacts: { ...contacts, ...alter(contacts, given) } }));

const directoryOf = (sound: Backend, person: Person): DirectoryPort => {
  const { directory } = sound.deskFor(person);
  if (!directory) throw new Error('The desk in memory has a directory');
  return directory;
};

let operations = 1_000_000;
const anew = () => ({ operationId: anOperationId((operations += 1)) });

const sightFaults: readonly Fault[] = [
  {
    name: 'shows every company, and all that is theirs, to everybody',
    caughtBy: [
      ...['directory.companies.scope', 'directory.company.missing', 'directory.assets.scope'],
      ...['directory.asset.missing', 'directory.contracts.scope', 'directory.contract.missing'],
      'directory.territories.scope',
    ],
    backend: withDirectory(({ people, updateMe, contacts }, { sound }) => ({
      ...directoryOf(sound, ana),
      ...{ people, updateMe, contacts },
    })),
  },
  {
    name: 'lists the directory whatever is asked',
    caughtBy: ['directory.companies.query', 'directory.assets.query', 'directory.contracts.scope'],
    backend: withDirectory(({ companies, assets, contracts }) => ({
      companies: () => companies({}),
      assets: () => assets({}),
      contracts: () => contracts({}),
    })),
  },
  {
    name: 'finds a tech sheet only under its own spelling',
    caughtBy: ['directory.tech-sheet.model'],
    backend: withDirectory(({ techSheet }) => ({
      techSheet: async (model, options) => {
        const sheet = await techSheet(model, options);
        return sheet?.model === model ? sheet : null;
      },
    })),
  },
  {
    name: 'knows no companies when a ticket is opened',
    caughtBy: ['tickets.open.machine', 'tickets.open.foreign-machine'],
    backend: (world) => createMemoryBackend({ ...world, records: { ...world.records, company: [] } }),
  },
];

const contactFaults: readonly Fault[] = [
  {
    name: 'lets everybody manage contacts as a manager does',
    caughtBy: [
      ...['contacts.save.access', 'contacts.save.role', 'contacts.save.missing', 'contacts.save.register'],
      ...['contacts.save.change', 'contacts.deactivate.access', 'contacts.deactivate.last'],
    ],
    backend: withContacts(({ list }, { sound }) => ({ ...directoryOf(sound, marcos).contacts, list })),
  },
  {
    name: 'keeps no details of a contact',
    caughtBy: ['contacts.save.register', 'contacts.save.change', 'directory.update-me.facts'],
    backend: withContacts(({ save }) => ({
      save: ({ details: _details, ...draft }, options) => save(draft, options),
    })),
  },
  {
    name: 'registers a contact again when the write is repeated',
    caughtBy: ['contacts.save.once', 'contacts.reactivate.back'],
    backend: withContacts(({ save, deactivate, reactivate }) => ({
      save: (draft) => save(draft, anew()),
      deactivate: (id) => deactivate(id, anew()),
      reactivate: (id) => reactivate(id, anew()),
    })),
  },
  {
    name: 'names only the first fault of a contact',
    caughtBy: ['contacts.save.invalid'],
    backend: withContacts(({ save }) => ({
      save: (draft, options) =>
        save(draft, options).catch((thrown: unknown) => {
          if (!(thrown instanceof DeskError)) throw thrown;
          throw new DeskError(thrown.code, thrown.message, { fields: thrown.fields.slice(0, 1) });
        }),
    })),
  },
  {
    name: 'says that a contact is gone, and keeps him',
    caughtBy: ['contacts.deactivate.gone', 'contacts.deactivate.work', 'contacts.list.scope'],
    backend: withContacts((_contacts, { sound }) => ({
      deactivate: async (id) => {
        const { items } = await directoryOf(sound, ana).contacts.list({ limit: 100 });
        const person = items.find((one) => one.id === id);
        if (!person) throw new DeskError('not_found', 'There is no such contact');
        return { ...person, active: false };
      },
    })),
  },
  {
    name: 'goes on writing to whoever is gone',
    caughtBy: ['contacts.deactivate.mail'],
    backend: altered((desk) => {
      const { mail } = desk;
      if (!mail) return desk;
      const outbox: typeof mail.outbox = async (options) => {
        const page = await mail.outbox(options);
        return { ...page, items: page.items.map((one) => ({ ...one, to: ['rui@aurora.example'] })) };
      };
      return { ...desk, mail: { ...mail, outbox } };
    }),
  },
  {
    name: 'brings nobody back',
    caughtBy: ['contacts.reactivate.back'],
    backend: withContacts(({ deactivate }) => ({ reactivate: (id) => deactivate(id, anew()) })),
  },
  {
    name: 'lists the contacts of everybody to everybody, whatever is asked',
    caughtBy: ['contacts.list.scope', 'contacts.list.query'],
    backend: withContacts((_contacts, { sound }) => ({ list: () => directoryOf(sound, ana).contacts.list({}) })),
  },
  {
    name: 'believes what a page says of the desk’s own facts',
    caughtBy: ['directory.update-me.facts'],
    backend: withDirectory(({ updateMe }) => ({
      updateMe: async (page, options) => ({ ...(await updateMe(page, options)), ...page }),
    })),
  },
];

export const directoryFaults: readonly Fault[] = [...sightFaults, ...contactFaults];
