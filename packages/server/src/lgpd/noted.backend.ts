/** A backend that writes down whose data it shows before it shows them: contacts' pages, and tickets behind a report. */
import type { Backend, DeskPort } from '@chamado/core';
import { peopleShown } from '@chamado/core/privacy';
import type { Privacy } from './privacy.ts';

/** The same desks, with every such read noted. What could not be noted is not shown. */
export const notedBackend = (backend: Backend, { note }: Pick<Privacy, 'note'>): Backend => ({
  deskFor(person) {
    const desk = backend.deskFor(person);
    const { directory, reports } = desk;
    return {
      ...desk,
      ...(directory && {
        directory: {
          ...directory,
          contacts: {
            ...directory.contacts,
            list: async (...asked) => {
              const page = await directory.contacts.list(...asked);
              await note(person, 'contacts', peopleShown(person, page.items));
              return page;
            },
          },
        },
      }),
      ...(reports && {
        reports: {
          ...reports,
          tickets: async (...asked) => {
            const page = await reports.tickets(...asked);
            await note(
              person,
              'report',
              peopleShown(
                person,
                page.items.map(({ requester }) => requester),
              ),
            );
            return page;
          },
        },
      }),
    } satisfies DeskPort;
  },
});
