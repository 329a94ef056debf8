/** The life of a supply request, from the wish to the customer's shelf (P20): one statechart, asked by browser and desk alike. */
import { assign, setup } from 'xstate';
import type { Instant } from '../shared/instant.ts';
import type { SupplyCommand } from './supply.command.schema.ts';
import type { SupplyRequest } from './supply.schema.ts';

/** A command and when it is given. */
export type SupplyEvent = SupplyCommand & { readonly at: Instant };

type Context = { readonly supply: SupplyRequest };
type EventOf<Type extends SupplyCommand['type']> = Extract<SupplyEvent, { type: Type }>;

/** An action that lays what `changes` returns over the request. */
const write = <Event>(changes: (event: Event) => Partial<SupplyRequest>) =>
  assign<Context, SupplyEvent, Event, SupplyEvent, never>(({ context: { supply } }, event) => ({
    supply: { ...supply, ...changes(event) },
  }));

const does = <Name extends string>(type: Name) => ({
  type,
  params: <Event>({ event }: { event: Event }): Event => event,
});

/** To ask it, use `canApplySupply`, `applySupply` and `allowedOnSupply`: they also know who may. */
export const supplyLifecycle = setup({
  types: {} as { context: Context; events: SupplyEvent; input: Context; tags: 'final' },
  guards: { notYetConfirmed: ({ context }) => context.supply.confirmedAt === null },
  actions: {
    ship: write(({ carrier, trackingCode, expectedAt }: EventOf<'supply.ship'>) => ({
      shipment: { carrier, trackingCode, ...(expectedAt !== undefined && { expectedAt }) },
      whereabouts: null,
    })),
    track: write(({ whereabouts }: EventOf<'supply.track'>) => ({ whereabouts })),
    deliver: write(({ at }: SupplyEvent) => ({ endedAt: at })),
    confirm: write(({ at }: SupplyEvent) => ({ confirmedAt: at })),
    end: write(({ reason, at }: EventOf<'supply.refuse' | 'supply.cancel'>) => ({
      justification: reason,
      endedAt: at,
    })),
    synchronise: write(({ erpNumber }: EventOf<'supply.syncErp'>) => ({ erpNumber })),
    /** The entry itself is the effect. */
    record: () => undefined,
  },
}).createMachine({
  id: 'supply',
  context: ({ input }) => input,
  initial: 'requested',
  on: { 'supply.syncErp': { actions: does('synchronise') } },
  states: {
    requested: {
      description: 'Waits for the desk to look at contract and stock.',
      on: {
        'supply.approve': 'approved',
        'supply.refuse': { target: 'refused', actions: does('end') },
        'supply.cancel': { target: 'cancelled', actions: does('end') },
        'supply.comment': { actions: 'record' },
      },
    },
    approved: {
      on: {
        'supply.separate': 'separated',
        'supply.refuse': { target: 'refused', actions: does('end') },
        'supply.cancel': { target: 'cancelled', actions: does('end') },
        'supply.comment': { actions: 'record' },
      },
    },
    separated: {
      description: 'Taken from the shelf: from here the customer cancels no more.',
      on: {
        'supply.ship': { target: 'shipped', actions: does('ship') },
        'supply.refuse': { target: 'refused', actions: does('end') },
        'supply.comment': { actions: 'record' },
      },
    },
    shipped: {
      on: {
        'supply.ship': { actions: does('ship') },
        'supply.track': { actions: does('track') },
        'supply.deliver': { target: 'delivered', actions: does('deliver') },
        'supply.confirm': { target: 'delivered', actions: [does('deliver'), does('confirm')] },
        'supply.comment': { actions: 'record' },
      },
    },
    delivered: {
      tags: 'final',
      on: { 'supply.confirm': { guard: 'notYetConfirmed', actions: does('confirm') } },
    },
    refused: { tags: 'final' },
    cancelled: { tags: 'final' },
  },
});
