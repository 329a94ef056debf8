/** What an operator looks up on the way: messages, addresses, customers, scripts, free time (I2, I4, I7, I11). */
import { createActor, fromPromise } from 'xstate';
import type { SlotQuery } from '../../agenda/agenda.schema.ts';
import type { Stretch } from '../../agenda/overlap.rules.ts';
import { customerQuery, type CustomerSearch } from '../../directory/customer.search.ts';
import type { InboundMessage, InboxQuery } from '../../intake/message.schema.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import type { Page } from '../../shared/page.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { ScriptQuery } from '../../script/script-query.schema.ts';
import type { Script } from '../../script/script.schema.ts';
import { createLookup } from './lookup.machine.ts';

/** A list and how many there are of it. */
export type Found<Item> = Pick<Page<Item>, 'items'> & { readonly total: number };

const messages = createLookup<InboxQuery, Found<InboundMessage>>();
const addresses = createLookup<string, readonly string[]>();
const customers = createLookup<CustomerSearch, Found<Person>>();
const scripts = createLookup<ScriptQuery, Found<Script>>();
const slots = createLookup<SlotQuery, readonly Stretch[]>();

const nothing = { items: [], total: 0 };

/** The five, of `desk`; of what it has not, nothing is found. */
const lookupsFor = ({ inbox, directory, scripts: ofDesk, agenda }: DeskPort) => ({
  messages: messages.provide({
    actors: {
      find: fromPromise(
        async ({ input: { question }, signal }) => (question && (await inbox?.search(question, { signal }))) ?? nothing,
      ),
    },
  }),
  addresses: addresses.provide({
    actors: {
      find: fromPromise(
        async ({ input: { question }, signal }) => (question ? await inbox?.addresses(question, { signal }) : []) ?? [],
      ),
    },
  }),
  customers: customers.provide({
    actors: {
      find: fromPromise(async ({ input: { question }, signal }) => {
        const { filters = [], ...query } = customerQuery(question ?? {});
        const here = { column: 'active', operator: 'equals', value: true } as const;
        const customersOnly = { column: 'role', operator: 'equals', value: 'requester' } as const;
        const asked = { ...query, filters: [...filters, here, customersOnly] };
        return (await directory?.contacts.list(asked, { signal })) ?? nothing;
      }),
    },
  }),
  scripts: scripts.provide({
    actors: {
      find: fromPromise(
        async ({ input: { question }, signal }) => (await ofDesk?.list(question ?? {}, { signal })) ?? nothing,
      ),
    },
  }),
  slots: slots.provide({
    actors: {
      find: fromPromise(
        async ({ input: { question }, signal }) => (question && (await agenda?.freeSlots(question, { signal }))) ?? [],
      ),
    },
  }),
});

/** The five, running: each is told `lookup.ask`, and read by `lookedUp`. */
export function startLookups(desk: DeskPort) {
  const at = lookupsFor(desk);
  return {
    messages: createActor(at.messages).start(),
    addresses: createActor(at.addresses).start(),
    customers: createActor(at.customers).start(),
    scripts: createActor(at.scripts).start(),
    slots: createActor(at.slots).start(),
  };
}
