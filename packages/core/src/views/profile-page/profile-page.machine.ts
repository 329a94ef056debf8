/** A person's own page: read, written, saved (TOTALL 7, T10). */
import { assign, fromPromise, setup } from 'xstate';
import type { ProfilePage } from '../../profile/profile.parts.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { ProfilePageContext, ProfilePageEvent, ProfilePageInput } from './profile-page.context.ts';
import { faultsIn, faultsOf, pageFrom, writtenBy, type MyPage } from './profile-page.rules.ts';

/** A person, and what the profile asks of him. */
export type Known = { readonly person: Person; readonly asked: ProfilePage };

/** What is sent, under which id. */
export type Saving = { readonly page: MyPage; readonly operationId: OperationId };

const absent = () => Promise.reject(new DeskError('unavailable', 'No desk was provided: use startProfilePage'));

export const profilePageMachine = setup({
  types: {
    context: {} as ProfilePageContext,
    events: {} as ProfilePageEvent,
    input: {} as ProfilePageInput,
    tags: {} as 'busy' | 'saving',
  },
  actors: { readMe: fromPromise<Known>(absent), savePage: fromPromise<Person, Saving | null>(absent) },
  actions: {
    face: assign((_, { person, asked }: Known) => ({ person, asked, written: writtenBy(person, asked), error: null })),
    write: assign(({ context }, { name, value }: { name: string; value: string }) => ({
      written: { ...context.written, [name]: value },
      faults: context.faults.filter(({ field }) => field !== name),
      ...{ operationId: null, savedAt: null },
    })),
    check: assign(({ context: { written, asked } }) => ({ faults: faultsIn(written, asked), error: null })),
    name: assign(({ context: { operationId, newId } }) => ({ operationId: operationId ?? newId() })),
    keep: assign(({ context: { now } }, person: Person) => ({ person, savedAt: now(), operationId: null })),
    fail: assign(({ context: { asked } }, { error: thrown }: { error: unknown }) => {
      const error = DeskError.from(thrown);
      return { error, faults: faultsOf(error, asked) };
    }),
  },
  guards: { isWhole: ({ context }) => context.faults.length === 0 },
}).createMachine({
  id: 'profilePage',
  context: ({ input }) => ({
    ...input,
    ...{
      person: null,
      asked: { groups: [], facts: [] },
      written: {},
      faults: [],
      error: null,
      savedAt: null,
      operationId: null,
    },
  }),
  initial: 'reading',
  states: {
    reading: {
      tags: 'busy',
      invoke: {
        src: 'readMe',
        onDone: { target: 'writing', actions: { type: 'face', params: ({ event }) => event.output } },
        onError: { target: 'failed', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    failed: { on: { 'profile.retry': 'reading' } },
    writing: {
      on: {
        'profile.write': { actions: { type: 'write', params: ({ event }) => event } },
        'profile.save': 'checking',
        'profile.retry': 'checking',
      },
    },
    checking: {
      entry: 'check',
      always: [{ guard: 'isWhole', target: 'saving', actions: 'name' }, { target: 'writing' }],
    },
    saving: {
      tags: 'saving',
      description: 'One may write on: what came later is saved the next time',
      on: { 'profile.write': { actions: { type: 'write', params: ({ event }) => event } } },
      invoke: {
        src: 'savePage',
        input: ({ context: { person, asked, written, operationId } }) =>
          person && operationId && { page: pageFrom(person, written, asked), operationId },
        onDone: { target: 'writing', actions: { type: 'keep', params: ({ event }) => event.output } },
        onError: { target: 'writing', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
  },
});
