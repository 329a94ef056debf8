/** One story of Loja Aurora's, told before every cell of the access table: a ticket, and something of every kind beside it. */
import { millis, OperationId, parse } from '@chamado/core';
import { createMemoryBackend, type MemoryBackend } from '@chamado/core/memory';
import type { ScriptRunDraft } from '@chamado/core/script';
import {
  aColleague,
  aCompany,
  aContract,
  aDraft,
  aManager,
  aMessage,
  anArticle,
  anAsset,
  anAttendant,
  aPolicy,
  aPortalAdmin,
  aProfile,
  aRequester,
  aScript,
  aStranger,
  aSupplyDraft,
  aTaskDraft,
  aTechnician,
  aTechSheet,
  aTerritory,
  AT,
} from '@chamado/core/testing';

export const carla = aRequester();
const bruno = aTechnician();
export const ana = anAttendant();
const davi = aTechnician({ id: 'davi', name: 'Davi Rocha', email: 'davi@desk.example', territories: ['norte'] });

/** Who asks, in the order of a row's marks: Carla's own, her company, another, two territories, the desk. */
export const askers = [carla, aColleague(), aPortalAdmin(), aStranger(), bruno, davi, ana, aManager()] as const;

const HOUR_MS = 3_600_000;
/** That many hours after a working Monday's beginning, far ahead. */
export const at = (hours: number): string =>
  new Date(millis('2093-03-09T11:00:00.000Z') + hours * HOUR_MS).toISOString();

const records = {
  company: [
    aCompany(),
    aCompany({ id: 'horizonte', name: 'Mercado Horizonte', document: '54550752000155', territoryId: 'norte' }),
  ],
  territory: [aTerritory(), aTerritory({ id: 'norte', label: 'Norte', cities: [], postalCodes: [] })],
  contract: [aContract({ from: '2020-01-01', until: null })],
  asset: [anAsset()],
  techSheet: [aTechSheet()],
  team: [{ id: 'campo', label: 'Campo', members: [bruno.id] }],
  script: [aScript()],
  message: [aMessage()],
};

const profile = aProfile({ policy: aPolicy({ fieldWork: true }) });

/** A desk of a tenant, whose addresses begin with the tenant's name. */
function backendOf(tenant: string): MemoryBackend {
  let made = 0;
  const newId = (): string => `${tenant}-${(made += 1)}`;
  return createMemoryBackend({ profile, people: askers, articles: [anArticle()], records, newId });
}

/** Bruno's work, of which only when is left to say. */
export const aBooking = { kind: 'workOrder', technicianId: bruno.id, work: 'Trocar o rolete' } as const;
export const anOpportunity = { contact: 'Joana', phone: '48 3555-0101', description: 'Duas impressoras' };
export const someWords = {
  ...{ name: 'Carla', email: 'carla@aurora.example', subject: 'Contrato', message: 'Preciso de uma cópia.' },
};
/** A run's first answer, of no ticket yet. */
export const aRun: ScriptRunDraft = {
  ...{ scriptId: aScript().id, scriptVersion: 1, ticketId: null, startedAt: AT },
  steps: [{ type: 'script.answer', nodeId: 'luzes', optionId: 'nao', at: AT }],
};

/** What the story left behind. */
export type AccessScene = Awaited<ReturnType<typeof createAccessScene>>;

/** Tells the story on a desk of its own. */
export async function createAccessScene() {
  const backend = backendOf('aurora');
  let writes = 0;
  const once = () => ({ operationId: parse(OperationId, `story-${(writes += 1)}`) });
  const [hers, brunos, theDesks] = [backend.deskFor(carla), backend.deskFor(bruno), backend.deskFor(ana)];

  const text = (name: string) => ({ name, data: new Blob([name], { type: 'text/plain' }) });
  const file = await there(hers.files).put(text('erro.txt'), once());
  const opened = await hers.tickets.open(aDraft({ attachments: [file] }), once());
  const accepted = await theDesks.tickets.apply(opened.id, { type: 'ticket.accept' }, { ...once(), version: 1 });
  const secret = await there(theDesks.files).put(text('interno.txt'), once());
  const note = { type: 'ticket.comment' as const, text: 'Segredo', internal: true, attachments: [secret] };
  await theDesks.tickets.apply(opened.id, note, { ...once(), version: accepted.version });

  const appointment = await there(theDesks.agenda).schedule(
    { ...aBooking, ticketId: opened.id, startsAt: at(0), endsAt: at(1) },
    once(),
  );
  const opportunity = await there(brunos.sales).register({ ...anOpportunity, ticketId: opened.id }, once());
  const supply = await there(hers.supplies).request(aSupplyDraft(), once());
  const assignee = { kind: 'person' as const, id: bruno.id };
  const task = await there(theDesks.tasks).add(aTaskDraft({ ticketId: opened.id, assignee }), once());
  const run = await there(theDesks.scripts).keepRun({ ...aRun, ticketId: opened.id }, once());
  const words = await there(hers.contact).send(someWords, once());
  const ticket = await theDesks.tickets.get(opened.id);
  const things = { ticket, file, secret, appointment, opportunity, supply, task, run, words };
  return { backend, other: backendOf('horizonte'), ...things };
}

function there<Port>(port: Port | undefined): Port {
  if (port === undefined) throw new Error('The desk in memory lacks a port');
  return port;
}
