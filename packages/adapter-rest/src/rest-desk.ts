/** A desk over HTTP, as whoever the token names sees it. */
import type { DeskPort } from '@chamado/core';
import { wireCapabilities, type WireCapability } from '@chamado/core/wire';
import { createWire, type Connection, type Wire } from './call.ts';
import {
  agendaOver,
  contactOver,
  directoryOver,
  filesOver,
  inboxOver,
  knowledgeOver,
  mailOver,
  reportsOver,
  salesOver,
  scriptsOver,
  suppliesOver,
  tasksOver,
  ticketsOver,
} from './ports.ts';
import { waitByClock, type Wait } from './retry.ts';
import { watchOver } from './watch.ts';

/** How a desk is reached, beside its address. */
export type RestDeskOptions = Omit<Connection, 'url'>;

/** The desk at `url`, asked what it can do: see `openRestDesk`. */
export async function greetedDesk(url: string, options: RestDeskOptions): Promise<DeskPort> {
  const wire = createWire({ ...options, url });
  const [response, { readCard }] = await Promise.all([
    wire.ask({ method: 'GET', path: '' }),
    import('@chamado/core/wire/reading'),
  ]);
  const { capabilities } = readCard(await response.json());
  return deskOver(
    wire,
    wireCapabilities.filter((name) => capabilities.includes(name)),
    { ...options, url },
  );
}

/** The desk at `url` at once, for whoever knows what it can do. */
export const createRestDesk = (
  url: string,
  capabilities: readonly WireCapability[],
  options: RestDeskOptions = {},
): DeskPort => deskOver(createWire({ ...options, url }), capabilities, { ...options, url });

function deskOver(
  wire: Wire,
  capabilities: readonly WireCapability[],
  { url, wait = waitByClock }: { readonly url: string; readonly wait?: Wait },
): DeskPort {
  const { call } = wire;
  const has = (name: WireCapability): boolean => capabilities.includes(name);
  return {
    name: 'rest',
    place: url,
    me: (options) => call('me', [], undefined, options),
    profile: (options) => call('profile', [], undefined, options),
    tickets: ticketsOver(call),
    ...(has('files') && { files: filesOver(wire) }),
    ...(has('knowledge') && { knowledge: knowledgeOver(call) }),
    ...(has('directory') && { directory: directoryOver(call) }),
    ...(has('mail') && { mail: mailOver(call) }),
    ...(has('contact') && { contact: contactOver(call) }),
    ...(has('reports') && { reports: reportsOver(call) }),
    ...(has('sales') && { sales: salesOver(call) }),
    ...(has('agenda') && { agenda: agendaOver(call) }),
    ...(has('inbox') && { inbox: inboxOver(call) }),
    ...(has('supplies') && { supplies: suppliesOver(call) }),
    ...(has('scripts') && { scripts: scriptsOver(call) }),
    ...(has('tasks') && { tasks: tasksOver(call) }),
    ...(has('watch') && { watch: watchOver(wire, wait) }),
  };
}
