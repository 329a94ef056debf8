/** A desk at which one person left something of herself wherever a desk keeps anything. */
import { parse, PersonId, type DeskPort, type Instant, type Person, type TicketId } from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';
import {
  aCompany,
  aColleague,
  aContract,
  anAsset,
  aDraft,
  aManager,
  aMessage,
  anArticle,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aScript,
  aSupplyDraft,
  aTaskDraft,
  AT,
} from '@chamado/core/testing';
import { pgIdentity } from '../../identity/pg.identity.ts';
import { owesJobs } from '../../jobs/owed.ts';
import type { ForgetLetters } from '../../jobs/postman.ts';
import type { Queue } from '../../jobs/queue.ts';
import type { Database } from '../../pg/database.ts';
import type { FileStore } from '../../pg/file-store.ts';
import { createPgBackend, type PgBackend } from '../../pg/pg-backend.ts';

/** Who is to be erased. Every value of hers is hers alone. */
export const zilda: Person = aRequester({
  ...{ id: 'p-0198c1f0', name: 'Zilda Quadros Antão', email: 'zilda.quadros@aurora.example', locale: 'pt-BR' },
  details: {
    ...{ phone: '(48) 3555-7788', mobile: '(48) 97766-5544', street: 'Rua das Acácias Roxas, 77', city: 'Urubici' },
    ...{
      notes: 'só atende depois das onze',
      cpf: '529.982.247-25',
      login: 'zilda.q@casa.example',
      district: 'Bairro Zil',
    },
  },
});
export const [ana, marcos, rui] = [anAttendant(), aManager(), aColleague()];

/** All of her record that is a word of hers: what nobody may find afterwards. */
export const herWords: readonly string[] = [
  ...[zilda.name, 'zilda quadros', zilda.email ?? '', ...Object.values(zilda.details ?? {})],
  ...['48977665544', '97766-5544', 'zilda'],
];

const said = `Zilda Quadros Antão aqui: ${Object.values(zilda.details ?? {})
  .slice(0, 3)
  .join(' / ')}, ${zilda.email ?? ''}`;
const article: Article = {
  ...anArticle(),
  introduction: `Dica de ZILDA  QUADROS ANTAO (zilda.quadros@aurora.example)`,
};

/** What the desk is made of. */
export type Ground = {
  readonly database: Database;
  readonly tenant: string;
  readonly files: FileStore;
  readonly queue: Queue;
  readonly now?: () => Instant;
  readonly forgetLetters?: ForgetLetters;
};

/** The desk, after everything was told; `fileId` names the file that she put. */
export async function toldOfZilda(
  ground: Ground,
): Promise<{ readonly backend: PgBackend; readonly fileId: string; readonly ticketId: TicketId }> {
  const { queue, ...over } = ground;
  const backend = createPgBackend({
    ...over,
    profile: aProfile(),
    causes: owesJobs(queue),
    seed: () =>
      Promise.resolve({
        people: [zilda, ana, marcos, { ...rui, details: { notes: `irmão de ${zilda.name}` } }],
        articles: [article],
        records: {
          company: [aCompany()],
          asset: [anAsset()],
          contract: [aContract({ from: '2020-01-01', until: null })],
          script: [aScript()],
          message: [{ ...aMessage(), from: zilda.email ?? '', text: said }],
        },
      }),
  });
  const [hers, anas] = [backend.deskFor(zilda), backend.deskFor(ana)];
  const { attachment, ticketId } = await ticketsOf(hers, anas);
  await recordsOf(hers, anas, ticketId);
  const store = pgIdentity(ground);
  await store.accounts.put({ person: parse(PersonId, zilda.id), login: zilda.email ?? '', hash: 'zilda' });
  const kept = { purpose: 'refresh', digest: 'd', person: zilda.id, family: 'f', expiresAt: 9e15 } as const;
  await store.oneTimes.keep(kept, 0);
  await backend.privacy.note(ana, 'contacts', [zilda.id]);
  return { backend, fileId: attachment, ticketId };
}

let writes = 0;
const once = () => ({ operationId: anOperationId((writes += 1)) });

async function ticketsOf(
  hers: DeskPort,
  anas: DeskPort,
): Promise<{ readonly attachment: string; readonly ticketId: TicketId }> {
  const data = new Blob([said], { type: 'text/plain' });
  const file = await there(hers.files).put({ name: 'Zilda Quadros Antão.txt', note: said, data }, once());
  const values = { ...aDraft().values, subject: `Pedido de ${zilda.name}`, description: said };
  const opened = await hers.tickets.open(aDraft({ values, attachments: [file] }), once());
  const seen = { version: opened.version };
  const accepted = await anas.tickets.apply(opened.id, { type: 'ticket.accept' }, { ...once(), ...seen });
  const to = [{ address: zilda.email ?? '' }, { address: 'contador@fora.example' }];
  let { version } = accepted;
  for (const [desk, command] of [
    [anas, { type: 'ticket.comment', text: `${said} (interno)`, internal: true }],
    [hers, { type: 'ticket.comment', text: said }],
    [anas, { type: 'ticket.follow', personId: rui.id, following: true }],
    [anas, { type: 'ticket.comment', text: 'Vou ver' }],
    [anas, { type: 'ticket.comment', text: said, mail: { to, subject: zilda.name } }],
  ] as const)
    ({ version } = await desk.tickets.apply(opened.id, command, { ...once(), version }));
  return { attachment: file.id, ticketId: opened.id };
}

async function recordsOf(hers: DeskPort, anas: DeskPort, ticketId: TicketId): Promise<void> {
  const ticket = await hers.tickets.list({ scope: 'mine' }).then(({ items }) => items[0]?.id);
  if (ticket === undefined || ticket !== ticketId) throw new Error('Her ticket is not in her list');
  const email = zilda.email ?? '';
  await there(hers.contact).send({ name: 'Zil', email, subject: 'oi', message: said }, once());
  await there(anas.sales).register({ contact: zilda.name, email, phone: '48 97766 5544', description: said }, once());
  await there(hers.supplies).request(aSupplyDraft(), once());
  await there(anas.tasks).add(aTaskDraft({ ticketId: ticket, text: said }), once());
  const step = { type: 'script.answer', nodeId: 'luzes', optionId: 'nao', at: AT } as const;
  const run = { scriptId: aScript().id, scriptVersion: 1, ticketId: ticket, startedAt: AT, steps: [step] };
  await there(anas.scripts).keepRun(run, once());
  await there(hers.directory).updateMe({ name: zilda.name, email, details: zilda.details }, once());
}

function there<Port>(port: Port | undefined): Port {
  if (port === undefined) throw new Error('The desk lacks a port');
  return port;
}
