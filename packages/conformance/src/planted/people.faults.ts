/** Faults of mails, people, sessions and news. */
import { DeskError, type DirectoryPort, type Mail } from '@chamado/core';
import { ana, carla } from '../world.ts';
import { altered, type Fault } from './plant.ts';

const outboxThat = (change: (mails: readonly Mail[]) => readonly Mail[]): Fault['backend'] =>
  altered((desk) => {
    const { mail } = desk;
    if (!mail) return desk;
    return {
      ...desk,
      mail: {
        ...mail,
        outbox: async (options) => {
          const page = await mail.outbox(options);
          return { ...page, items: change(page.items) };
        },
      },
    };
  });

/** As `altered`, for a person's own page alone. */
const withPages = (alter: (updateMe: Update) => Update): Fault['backend'] =>
  altered((desk) => {
    const { directory } = desk;
    const update: Update = (page, options) => directory?.updateMe(page, options) ?? Promise.reject(new Error('None'));
    return directory ? { ...desk, directory: { ...directory, updateMe: alter(update) } } : desk;
  });

type Update = (...given: Parameters<DirectoryPort['updateMe']>) => ReturnType<DirectoryPort['updateMe']>;

export const peopleFaults: readonly Fault[] = [
  {
    name: 'names only the first fault of a page',
    caughtBy: ['directory.update-me.invalid'],
    backend: withPages(
      (updateMe) => (page, options) =>
        updateMe(page, options).catch((thrown: unknown) => {
          if (!(thrown instanceof DeskError)) throw thrown;
          throw new DeskError(thrown.code, thrown.message, { fields: thrown.fields.slice(0, 1) });
        }),
    ),
  },
  {
    name: 'keeps no details of a person',
    caughtBy: ['directory.update-me.round-trip', 'texts.people.survive'],
    backend: withPages(
      (updateMe) =>
        ({ details: _details, ...page }, options) =>
          updateMe(page, options),
    ),
  },
  {
    name: 'believes what a page says of its person’s role',
    caughtBy: ['directory.update-me.role'],
    backend: withPages((updateMe) => async (page, options) => ({ ...(await updateMe(page, options)), ...page })),
  },
  {
    name: 'takes whoever writes an address for the one it belongs to',
    caughtBy: ['mail.outbox.renamed'],
    backend: altered((desk, _person, sound) => {
      const { mail } = desk;
      if (!mail) return desk;
      return {
        ...desk,
        mail: {
          ...mail,
          outbox: async (options) => {
            const [{ email = '' }, page] = await Promise.all([desk.me(), sound.deskFor(ana).mail?.outbox(options)]);
            return { items: page?.items.filter(({ to }) => to.includes(email)) ?? [], next: page?.next ?? null };
          },
        },
      };
    }),
  },
  {
    name: 'mails twice',
    caughtBy: ['mail.outbox.opening', 'mail.outbox.once', 'mail.outbox.pages'],
    backend: outboxThat((mails) => mails.flatMap((mail) => [mail, mail])),
  },
  {
    name: 'mails whoever wrote the entry',
    caughtBy: ['mail.outbox.entries'],
    backend: outboxThat((mails) =>
      mails.map((mail) => ({ ...mail, to: [...new Set([...mail.to, 'carla@aurora.example'])] })),
    ),
  },
  {
    name: 'mails internal entries to the customer',
    caughtBy: ['mail.outbox.internal'],
    backend: altered((desk) => ({
      ...desk,
      tickets: {
        ...desk.tickets,
        apply: (id, command, options) => {
          const isInternal = command.type === 'ticket.comment' && command.internal === true;
          return desk.tickets.apply(id, isInternal ? { ...command, internal: false } : command, options);
        },
      },
    })),
  },
  {
    name: 'shows everybody the whole outbox',
    caughtBy: ['mail.outbox.private'],
    backend: altered((desk, _person, sound) => {
      const { mail } = sound.deskFor(ana);
      return mail ? { ...desk, mail } : desk;
    }),
  },
  {
    name: 'names everybody to everybody',
    caughtBy: ['directory.people.scope'],
    backend: altered((desk, _person, sound) => {
      const [own, all] = [desk.directory, sound.deskFor(ana).directory];
      return own && all ? { ...desk, directory: { ...own, people: () => all.people() } } : desk;
    }),
  },
  {
    name: 'stays who it was after signing in as another',
    caughtBy: ['session.sign-in.person', 'session.sign-in.missing'],
    backend: altered((desk) =>
      desk.session ? { ...desk, session: { ...desk.session, signIn: () => Promise.resolve(desk) } } : desk,
    ),
  },
  {
    name: 'goes on telling who stopped listening',
    caughtBy: ['desk.watch.stops'],
    backend: altered((desk) => ({
      ...desk,
      watch: (listener) => {
        desk.watch?.(listener);
        return () => undefined;
      },
    })),
  },
  {
    name: 'tells nobody of changes',
    caughtBy: ['desk.watch.hears', 'desk.watch.stops', 'desk.watch.private'],
    backend: altered((desk) => ({ ...desk, watch: () => () => undefined })),
  },
  {
    name: 'tells everybody of every change',
    caughtBy: ['desk.watch.private'],
    backend: altered((desk, _person, sound) => {
      const all = sound.deskFor(ana);
      return { ...desk, watch: (listener) => all.watch?.(listener) ?? (() => undefined) };
    }),
  },
  {
    name: 'takes everybody for Carla',
    caughtBy: ['desk.me.round-trip', 'tickets.get.stranger', 'tickets.open.on-behalf'],
    backend: altered((_desk, _person, sound) => sound.deskFor(carla)),
  },
];
