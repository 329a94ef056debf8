/** The whole server: its house, the wire and every other route over it, and the work it does by itself. */
import type { DeskError, Person } from '@chamado/core';
import { setTimeout as pause } from 'node:timers/promises';
import { createHandler } from '../http/handler.ts';
import { createIdentify } from '../identity/identify.ts';
import { callers } from './callers.ts';
import { mailsOf, openHouse, type House, type LetGo } from './house.ts';
import { listenNear } from './listen.ts';
import { modulesOf } from './modules.ts';
import { theUsual, type Settings } from './settings.ts';
import type { Site } from './site.ts';
import { startWork } from './work.ts';

/** All may be left out: then a demo, in a folder here, on a PostgreSQL of its own. */
export type ApplicationOptions = Partial<Settings> & {
  /** Pages to serve beside its own. */
  readonly site?: Site;
  /** Hears of what takes long. */
  readonly say?: (line: string) => void;
  /** Hears of what failed within. */
  readonly report?: (error: DeskError, of?: string) => void;
};

/** A server that runs. */
export type Application = {
  readonly address: string;
  /** Who there is to be at the demo; the first is a newcomer. */
  readonly people: readonly Person[];
  /** Where its mails go: `are files in …`, or `go to …`. */
  readonly mails: string;
  /** Finishes what is under way, then lets go of everything. */
  readonly stop: () => Promise<void>;
};

/** Starts it. @throws Error that says what is in the way */
export async function startApplication(options: ApplicationOptions = {}): Promise<Application> {
  const { say = () => undefined, report = () => undefined, site = [], ...given } = options;
  const settings = { ...theUsual, ...given };
  const letGo: LetGo[] = [];
  const stop = async (): Promise<void> => {
    for (const release of letGo.splice(0).reverse()) await release();
  };
  try {
    const caller = callers(settings.proxies);
    const house = await openHouse(settings, { say, report, site, addressOf: caller.addressOf }, letGo);
    if (settings.jobs) letGo.push(...startWork(house).map((work) => work.stop));
    const listener = await listenNear(caller.noted(handlerOf(house)), settings.port, settings.host);
    const drained = () => pause(settings.drainSeconds * 1000);
    letGo.push(() => listener.stop(), drained, house.live.close, house.health.stop);
    return { address: listener.address, people: house.desks.people(), mails: mailsOf(settings), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Answers every request to the house. */
export function handlerOf(house: House, modules = modulesOf(house)): (request: Request) => Promise<Response> {
  const { desks, now, report, settings } = house;
  return createHandler({
    identify: createIdentify({ tenantOf: desks.tenantOf, storeOf: (tenant) => desks.deskOf(tenant).store, now }),
    backendOf: (tenant) => desks.deskOf(tenant).noted,
    modules,
    origins: settings.origins,
    report: (error, request) => report(error, house.observed.idOf(request)),
  });
}
