/** A person's own page, at a desk. */
import { createActor, fromPromise } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { ProfilePageInput } from './profile-page.context.ts';
import { profilePageMachine, type Known, type Saving } from './profile-page.machine.ts';

/** The machine, reading from and writing to `desk`. */
export const profilePageFor = (desk: DeskPort) =>
  profilePageMachine.provide({
    actors: {
      readMe: fromPromise<Known>(async ({ signal }) => {
        const [person, { profilePage: asked }] = await Promise.all([desk.me({ signal }), desk.profile({ signal })]);
        return { person, asked };
      }),
      savePage: fromPromise<Person, Saving | null>(({ input, signal }) => {
        if (!desk.directory) throw new DeskError('unsupported', 'This desk keeps no directory of people');
        if (!input) throw new DeskError('invalid', 'There is no page to save yet');
        return desk.directory.updateMe(input.page, { operationId: input.operationId, signal });
      }),
    },
  });

/** A running page; `stop()` it when the view goes. */
export const startProfilePage = (desk: DeskPort, input: ProfilePageInput) =>
  createActor(profilePageFor(desk), { input }).start();
