/** The ports made of records, each verb fetched when it is first asked. */
import type { Person } from '@chamado/core';
import type { DeskStore } from './desk.store.ts';
import { failureOf } from './failure.ts';
import type { LaterPorts } from './later.type.ts';

/** The ports as whoever `me` gives uses them; a chunk that does not arrive is tried again by the next verb. */
export function laterPorts(store: DeskStore, me: () => Promise<Person>): LaterPorts {
  let loading: Promise<LaterPorts> | null = null;
  const ports = (): Promise<LaterPorts> =>
    (loading ??= import('./desk.ports.ts')
      .then(({ idbPorts }) => idbPorts(store, me))
      .catch((thrown: unknown) => {
        loading = null;
        throw failureOf(thrown);
      }));

  return {
    agenda: {
      appointments: async (...given) => (await ports()).agenda.appointments(...given),
      get: async (...given) => (await ports()).agenda.get(...given),
      freeSlots: async (...given) => (await ports()).agenda.freeSlots(...given),
      schedule: async (...given) => (await ports()).agenda.schedule(...given),
      move: async (...given) => (await ports()).agenda.move(...given),
      cancel: async (...given) => (await ports()).agenda.cancel(...given),
    },
    directory: {
      people: async (...given) => (await ports()).directory.people(...given),
      updateMe: async (...given) => (await ports()).directory.updateMe(...given),
      contacts: {
        list: async (...given) => (await ports()).directory.contacts.list(...given),
        save: async (...given) => (await ports()).directory.contacts.save(...given),
        deactivate: async (...given) => (await ports()).directory.contacts.deactivate(...given),
        reactivate: async (...given) => (await ports()).directory.contacts.reactivate(...given),
      },
      companies: async (...given) => (await ports()).directory.companies(...given),
      company: async (...given) => (await ports()).directory.company(...given),
      assets: async (...given) => (await ports()).directory.assets(...given),
      asset: async (...given) => (await ports()).directory.asset(...given),
      contracts: async (...given) => (await ports()).directory.contracts(...given),
      contract: async (...given) => (await ports()).directory.contract(...given),
      techSheet: async (...given) => (await ports()).directory.techSheet(...given),
      territories: async (...given) => (await ports()).directory.territories(...given),
      teams: async (...given) => (await ports()).directory.teams(...given),
    },
    files: {
      put: async (...given) => (await ports()).files.put(...given),
      get: async (...given) => (await ports()).files.get(...given),
      remove: async (...given) => (await ports()).files.remove(...given),
    },
    inbox: {
      search: async (...given) => (await ports()).inbox.search(...given),
      addresses: async (...given) => (await ports()).inbox.addresses(...given),
      get: async (...given) => (await ports()).inbox.get(...given),
      take: async (...given) => (await ports()).inbox.take(...given),
    },
    knowledge: {
      search: async (...given) => (await ports()).knowledge.search(...given),
      suggest: async (...given) => (await ports()).knowledge.suggest(...given),
      get: async (...given) => (await ports()).knowledge.get(...given),
      vote: async (...given) => (await ports()).knowledge.vote(...given),
    },
    mail: {
      outbox: async (...given) => (await ports()).mail.outbox(...given),
      send: async (...given) => (await ports()).mail.send(...given),
    },
    contact: {
      send: async (...given) => (await ports()).contact.send(...given),
      list: async (...given) => (await ports()).contact.list(...given),
    },
    reports: {
      run: async (...given) => (await ports()).reports.run(...given),
      tickets: async (...given) => (await ports()).reports.tickets(...given),
    },
    sales: {
      register: async (...given) => (await ports()).sales.register(...given),
      list: async (...given) => (await ports()).sales.list(...given),
      get: async (...given) => (await ports()).sales.get(...given),
    },
    scripts: {
      list: async (...given) => (await ports()).scripts.list(...given),
      get: async (...given) => (await ports()).scripts.get(...given),
      save: async (...given) => (await ports()).scripts.save(...given),
      keepRun: async (...given) => (await ports()).scripts.keepRun(...given),
      run: async (...given) => (await ports()).scripts.run(...given),
      runs: async (...given) => (await ports()).scripts.runs(...given),
    },
    supplies: {
      list: async (...given) => (await ports()).supplies.list(...given),
      get: async (...given) => (await ports()).supplies.get(...given),
      timeline: async (...given) => (await ports()).supplies.timeline(...given),
      request: async (...given) => (await ports()).supplies.request(...given),
      apply: async (...given) => (await ports()).supplies.apply(...given),
    },
    tasks: {
      list: async (...given) => (await ports()).tasks.list(...given),
      get: async (...given) => (await ports()).tasks.get(...given),
      add: async (...given) => (await ports()).tasks.add(...given),
      apply: async (...given) => (await ports()).tasks.apply(...given),
    },
  };
}
