/** Faults of supply requests. */
import { DeskError } from '@chamado/core';
import { aSupplyDraft } from '@chamado/core/testing';
import { ana, carla } from '../world.ts';
import { altered, another, insteadOf, withSupplies, type Fault } from './plant.ts';

export const supplyFaults: readonly Fault[] = [
  {
    name: 'forgets what a supply is called',
    caughtBy: ['supplies.request.round-trip'],
    backend: withSupplies((supplies) => ({
      request: async (draft, options) => ({ ...(await supplies.request(draft, options)), items: draft.items }),
    })),
  },
  {
    name: 'numbers every supply request alike',
    caughtBy: ['supplies.request.numbers'],
    backend: withSupplies((supplies) => ({
      request: async (draft, options) => ({ ...(await supplies.request(draft, options)), number: '202603/0001' }),
    })),
  },
  {
    name: 'sends whatever is asked for against any contract',
    caughtBy: ['supplies.request.invalid', 'supplies.request.numbers'],
    backend: withSupplies((supplies) => ({
      request: (draft, options) =>
        supplies.request(draft, options).catch((thrown: unknown) => {
          insteadOf('invalid', thrown);
          return supplies.request(aSupplyDraft(), another(options));
        }),
    })),
  },
  {
    name: 'confirms no supply request',
    caughtBy: ['supplies.request.mails'],
    backend: altered((desk) => {
      const { mail } = desk;
      if (!mail) return desk;
      const outbox: typeof mail.outbox = async (options) => {
        const page = await mail.outbox(options);
        return { ...page, items: page.items.filter(({ id }) => !id.startsWith('supply/')) };
      };
      return { ...desk, mail: { ...mail, outbox } };
    }),
  },
  {
    name: 'takes everybody for the customer who requests supplies',
    caughtBy: ['supplies.request.access', 'supplies.get.missing', 'supplies.list.scope'],
    backend: withSupplies((_supplies, other) => ({ ...other(carla) })),
  },
  {
    name: 'requests supplies again when the request is repeated',
    caughtBy: ['supplies.request.once'],
    backend: withSupplies((supplies) => ({ request: (draft, options) => supplies.request(draft, another(options)) })),
  },
  {
    name: 'lists supply requests whatever is asked',
    caughtBy: ['supplies.list.query'],
    backend: withSupplies((supplies) => ({ list: (_query, options) => supplies.list({}, options) })),
  },
  {
    name: 'forgets how a supply request came where it is',
    caughtBy: ['supplies.apply.story', 'supplies.apply.once'],
    backend: withSupplies((supplies) => ({
      timeline: async (id, options) => (await supplies.timeline(id, options)).slice(-1),
    })),
  },
  {
    name: 'lets anybody move a supply request on, whatever he saw',
    caughtBy: ['supplies.apply.refused'],
    backend: withSupplies((supplies, other) => ({
      apply: async (id, command, options) => {
        const { version } = await supplies.get(id);
        return other(ana).apply(id, command, { ...options, version });
      },
    })),
  },
  {
    name: 'records a repeated word on supplies again',
    caughtBy: ['supplies.apply.once'],
    backend: withSupplies((supplies) => ({
      apply: (id, command, options) => supplies.apply(id, command, another(options)),
    })),
  },
  {
    name: 'fails on an absent supply request with another word',
    caughtBy: ['supplies.get.missing'],
    backend: withSupplies((supplies) => ({
      get: (id, options) =>
        supplies.get(id, options).catch(() => Promise.reject(new DeskError('unavailable', 'Something went wrong'))),
    })),
  },
];
