/** Every route that a server mounts stands in its document and in a table of who may ask it, or a test fails. */
import { Attachment, parse } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import { BASE, queryPath, routes, type Route } from '@chamado/core/wire';
import { expect } from 'chai';
import type { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import * as z from 'zod/mini';
import { newSecret } from '../identity/secrets.ts';
import { openApiDocument } from '../openapi/document.ts';
import { aDatabase, dropDatabase } from '../testing/database.ts';
import { handlerOf } from './application.ts';
import { openHouse, type LetGo } from './house.ts';
import { modulesOf } from './modules.ts';
import { theUsual } from './settings.ts';
import { tenantCommand } from './tenant.command.ts';
import { besideTable, METRICS_KEY, type BesideRow, type BesideScene } from './testing/beside.table.ts';

const askers = ['carla', 'rui', 'helena', 'otavio', 'ana', 'marcos', null] as const;

const table: readonly Route[] = routes;
/** Those of the wire: they have tables of their own. */
const wire = new Set(
  table.flatMap((route) => [
    `${route.method} ${BASE}${route.path}`,
    ...(route.input === 'query' ? [`POST ${BASE}${queryPath(route)}`] : []),
  ]),
);

describe('every route that a server mounts', function () {
  this.timeout(60_000);
  const letGo: LetGo[] = [];
  const mounted: Hono[] = [];
  let handler: (request: Request) => Promise<Response>;
  let scene: BesideScene;

  before(async function () {
    this.timeout(120_000);
    const folder = await mkdtemp(join(tmpdir(), 'chamado-beside-'));
    const databaseUrl = await aDatabase();
    letGo.push(
      () => rm(folder, { recursive: true }),
      () => dropDatabase(databaseUrl),
    );
    const keys = { erp: newSecret(), mail: newSecret() };
    const settings = { ...theUsual, folder, databaseUrl, metricsKey: METRICS_KEY, demo: true };
    const file = {
      tenant: 'loja',
      hosts: ['loja.example'],
      profile: { preset: 'help-desk', id: 'loja', name: 'Loja' },
      keys,
    };
    await writeFile(join(folder, 'loja.json'), JSON.stringify(file));
    await tenantCommand(['add', join(folder, 'loja.json')], settings);
    const house = await openHouse(
      { ...settings, mailAnswers: 'respostas+{token}@desk.example' },
      {
        ...{ site: [['/cdn/', folder]] as const, say: () => undefined, report: () => undefined },
        addressOf: () => '10.0.0.1',
      },
      letGo,
    );
    letGo.push(house.live.close);
    handler = handlerOf(house, [...modulesOf(house), (app) => void mounted.push(app)]);
    const image = sharp({ create: { width: 9, height: 9, channels: 3, background: '#264' } });
    const picture = await put('tela.png', 'image/png', new Blob([new Uint8Array(await image.png().toBuffer())]));
    const text = await put('nota.txt', 'text/plain', new Blob(['nota']));
    await ask('carla', 'POST /v1/tickets', { body: JSON.stringify(aDraft({ attachments: [picture, text] })) });
    scene = { picture: picture.id, text: text.id, keys };
  });
  after(async () => {
    for (const release of letGo.reverse()) await release();
  });

  async function ask(person: string | null, route: string, init: RequestInit = {}): Promise<Response> {
    const [method = '', path = ''] = route.split(' ');
    const headers = new Headers({ 'content-type': 'application/json', 'idempotency-key': randomUUID() });
    if (person !== null) headers.set('authorization', `Bearer ${await tokenOf(person)}`);
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return handler(new Request(`https://demo.example${path}`, { ...init, method, headers }));
  }

  const tokenOf = async (person: string): Promise<string> => {
    const answer = await ask(null, 'POST /v1/session/demo', { body: JSON.stringify({ person }) });
    return /"token":"([^"]+)"/.exec(await answer.text())?.[1] ?? '';
  };

  const put = async (name: string, type: string, body: Blob): Promise<Attachment> => {
    const answer = await ask('carla', `POST /v1/files?name=${name}`, { body, headers: { 'content-type': type } });
    return parse(Attachment, await answer.json());
  };

  async function answered(route: string, { path, body, headers }: BesideRow): Promise<string> {
    const marks: string[] = [];
    for (const person of askers) {
      const [method = '', own = ''] = route.split(' ');
      const response = await ask(person, `${method} ${path?.(scene) ?? own}`, {
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...(headers && { headers: headers(scene) }),
      });
      await response.body?.cancel();
      const { status } = response;
      marks.push(status < 300 ? '+' : ({ 401: '?', 403: 'x', 404: '0', 422: 'i' }[status] ?? String(status)));
    }
    const [carla, rui, helena, otavio, ana, marcos, nobody] = marks;
    return `${carla}${rui}${helena} ${otavio} ${ana}${marcos} ${nobody}`;
  }

  const beside = (): readonly string[] => [
    ...new Set(
      mounted
        .flatMap(({ routes: all }) => all)
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => `${method} ${path}`),
    ),
  ];

  for (const [route, rows] of Object.entries(besideTable))
    for (const row of rows)
      it(`is asked by whoever may: ${route}${row.of ? `, ${row.of}` : ''}`, async () => {
        expect(await answered(route, row)).to.equal(row.marks);
      });

  it('has a row in a table', () => {
    expect(beside()).to.include.members([...wire]);
    const own = beside().filter((route) => !wire.has(route) || route in besideTable);
    expect(own.sort()).to.deep.equal(Object.keys(besideTable).sort());
  });

  it('has an operation in the document, which has none that is not mounted', () => {
    const { paths } = parse(Document, openApiDocument('1'));
    const documented = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path === '/' ? BASE : BASE + path}`),
    );
    const described = beside().filter((route) => route.includes(` ${BASE}`) && !itself.includes(route));
    expect(documented.sort()).to.deep.equal(described.map((route) => route.replaceAll(/:(\w+)/g, '{$1}')).sort());
  });
});

const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** The document describes neither itself nor the page that shows it. */
const itself = ['GET /v1/openapi.json', 'GET /v1/reference'];
