/** The desks of a process: of each tenant there is, opened once, and anew when it is set otherwise. */
import { DeskError, type Person } from '@chamado/core';
import type { ErpOf } from '../erp/erp.job.ts';
import { createTenantFinder, type Tenant } from '../identity/tenants.ts';
import { readTenantSettings } from '../identity/tenant.settings.ts';
import type { HooksOf } from '../jobs/webhook.job.ts';
import { DEMO } from './demo.desk.ts';
import { openDemoDesk, openDesk, type Desk, type Ground } from './desk.ts';
import { TENANTS, tenantsIn, type Entry } from './directory.ts';

/** All of them. */
export type Desks = {
  /** The tenant a request is for; null where there is none. */
  readonly tenantOf: (request: Request) => Tenant | null;
  /** @throws DeskError `not_found` where there is no such tenant */
  readonly deskOf: (tenant: string) => Desk;
  readonly all: () => readonly Desk[];
  readonly hooksOf: HooksOf;
  readonly erpOf: ErpOf;
  /** Whom a visitor of the demo may be, the newcomer first; empty where there is none. */
  readonly people: () => readonly Person[];
  /** Looks which tenants there are now. It is done whenever one was kept, by whichever process. */
  readonly refresh: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What they stand on; `causes` is made of who wants to be told. */
export type DesksOptions = Omit<Ground, 'causes'> & {
  readonly causes: (hooksOf: HooksOf, erpOf: ErpOf) => Ground['causes'];
  /** Whether there is a demo; left out, until there is a tenant. */
  readonly demo: boolean | undefined;
  readonly report: (error: DeskError) => void;
};

type Opened = { readonly desk: Desk; readonly settings: string };

/** Opens the desks of the tenants that there are. */
export async function createDesks({ causes, demo, report, ...given }: DesksOptions): Promise<Desks> {
  let desks = new Map<string, Opened>();
  let tenantOf = createTenantFinder([]);
  const hooksOf: HooksOf = (tenant) => desks.get(tenant)?.desk.hooks ?? [];
  const erpOf: ErpOf = (tenant) => desks.get(tenant)?.desk.erp;
  const ground: Ground = { ...given, causes: causes(hooksOf, erpOf) };

  const openedFrom = ({ tenant, settings }: Entry): readonly (readonly [string, Opened])[] => {
    const known = desks.get(tenant);
    if (known?.settings === settings) return [[tenant, known]];
    try {
      return [[tenant, { desk: openDesk(readTenantSettings(JSON.parse(settings)), ground), settings }]];
    } catch (thrown) {
      // One that this version cannot read is no reason to serve no other.
      report(new DeskError('corrupted', `The tenant ${tenant} is not served`, { cause: thrown }));
      return [];
    }
  };

  const look = async (): Promise<void> => {
    const entries = await tenantsIn(ground.database);
    const next = new Map(entries.flatMap(openedFrom));
    if (demo ?? entries.length === 0)
      next.set(DEMO.id, desks.get(DEMO.id) ?? { desk: await openDemoDesk(ground), settings: '' });
    const before = desks;
    desks = next;
    tenantOf = createTenantFinder([...next.values()].map(({ desk }) => desk.tenant));
    for (const [tenant, { desk }] of before) if (next.get(tenant)?.desk !== desk) await desk.backend.close();
  };
  let looking = Promise.resolve();
  // One after the other: the last look is the one that holds.
  const refresh = (): Promise<void> => (looking = looking.catch(() => undefined).then(look));
  await refresh();
  const stopListening = ground.database.listening.on(TENANTS, () => {
    refresh().catch((thrown: unknown) => report(DeskError.from(thrown)));
  });

  return {
    tenantOf: (request) => tenantOf(request),
    deskOf(tenant) {
      const found = desks.get(tenant);
      if (!found) throw new DeskError('not_found', 'There is no such desk here');
      return found.desk;
    },
    all: () => [...desks.values()].map(({ desk }) => desk),
    hooksOf,
    erpOf,
    people: () => desks.get(DEMO.id)?.desk.people ?? [],
    refresh,
    async close() {
      stopListening();
      await looking.catch(() => undefined);
      for (const { desk } of desks.values()) await desk.backend.close();
    },
  };
}
