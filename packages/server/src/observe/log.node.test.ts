/** The log says what happened and nobody's words: whatever is sent to whichever route, none of it is in a line. */
import { DeskError, type Person } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aManager, aProfile } from '@chamado/core/testing';
import { BASE, routes } from '@chamado/core/wire';
import { expect } from 'chai';
import { createHandler } from '../http/handler.ts';
import { createLog, type Log } from './log.ts';
import { createRequestWatch, type RequestWatchOptions } from './request.watch.ts';

/** Each is a word that no line may hold. */
const marks = ['Zilda', 'zilda@segredo', '99123', '52998224725', 'segredo do cofre', 'DROP TABLE'];
const texts = [
  'Zilda Quadros',
  'zilda@segredo.example',
  '(48) 99123-4567',
  '52998224725',
  'segredo do cofre',
  "'; DROP TABLE people; --\n    at Zilda (/zilda@segredo:1:1)",
];
const zilda: Person = { ...aManager(), name: 'Zilda Quadros', email: 'zilda@segredo.example' };

/** Everything that is logged while each route is sent each text in every place it can be, some of it failing within. */
async function linesOf(options: Partial<RequestWatchOptions> = {}, spoil?: (log: Log) => Log): Promise<string[]> {
  const lines: string[] = [];
  const plain = createLog((line) => lines.push(line));
  const log = spoil?.(plain) ?? plain;
  const watch = createRequestWatch({ tenantOf: () => ({ id: 'aurora' }), onAnswer: log.request, ...options });
  const backend = createMemoryBackend({ profile: aProfile(), people: [zilda] });
  let asked = 0;
  const handle = createHandler({
    identify: () => {
      asked += 1;
      const cause = Object.assign(new Error(`Key (name)=(${texts.join()}) exists`), { code: '23505' });
      if (asked % 7 === 0) return Promise.reject(new Error(`no ${texts.join(' ')}`, { cause }));
      return Promise.resolve(asked % 5 === 0 ? null : { person: zilda, tenant: 'aurora' });
    },
    backendOf: () => backend,
    modules: [watch.module],
    report: (error, request) => log.failure(error, watch.idOf(request)),
  });
  for (const route of [...routes, { method: 'PROPFIND', path: '/:name' }])
    for (const text of texts) await handle(requestTo(route, text));
  return lines;
}

function requestTo({ method, path }: { readonly method: string; readonly path: string }, text: string) {
  const said = encodeURIComponent(text);
  const at = BASE + path.replace(/:\w+/g, said);
  const body =
    method === 'GET' ? {} : { body: JSON.stringify({ id: text, name: text, text, subject: text, to: [text] }) };
  const headers = {
    ...{ 'content-type': 'application/json', authorization: `Bearer ${said}`, 'x-request-id': said },
    ...{ 'idempotency-key': said, 'if-match': `"${said}"`, 'user-agent': said, referer: said, cookie: said },
  };
  return new Request(`https://desk.example${at}?search=${said}&${said}=1`, { method, headers, ...body });
}

const told = (lines: readonly string[]): readonly string[] =>
  marks.filter((mark) =>
    lines.some((line) =>
      [line, decodeURIComponent(line.replace(/%(?![\da-f]{2})/gi, ''))].some((each) => each.includes(mark)),
    ),
  );

describe('the log', () => {
  it('has a line for each request, by its route’s pattern, and one for each failure with where it was', async () => {
    const lines = (await linesOf()).map((line): unknown => JSON.parse(line));
    const requests = lines.filter((line) => is(line, 'request'));
    expect(requests).to.have.length((routes.length + 1) * texts.length);
    expect(requests[0]).to.include({ level: 'info', method: 'GET', route: '/v1/me', tenant: 'aurora', status: 200 });
    expect(requests.at(-1)).to.include({ method: 'other', route: 'none' });
    expect(new Set(requests.map((line) => field(line, 'route')))).to.have.length.above(50);
    const failure = lines.find((line) => is(line, 'failure') && field(line, 'code') === 'unavailable');
    expect(JSON.stringify(failure)).to.match(/"code":"23505","at":\["at .*log\.node\.test\.ts/);
    expect(requests.map((line) => field(line, 'id'))).to.include(field(failure, 'id'));
  });

  it('holds nothing that anybody sent, or is called', async () => {
    expect(told(await linesOf())).to.deep.equal([]);
  });

  it('would be caught here where it told an address, or what a failure says', async () => {
    expect(told(await linesOf({ placeOf: ({ req }) => req.url }))).to.deep.equal(marks);
    const loose = (log: Log): Log => ({
      ...log,
      failure: (thrown) => log.request({ ...aLine, route: String(thrown instanceof Error ? thrown.cause : thrown) }),
    });
    expect(told(await linesOf({}, loose))).to.deep.equal(marks);
  });

  it('bears the id that the answer names; a proxy’s is taken where it is a UUID', async () => {
    const lines: string[] = [];
    const watch = createRequestWatch({ tenantOf: () => null, onAnswer: createLog((line) => lines.push(line)).request });
    const backendOf = () => createMemoryBackend({ profile: aProfile() });
    const handle = createHandler({ identify: () => Promise.resolve(null), backendOf, modules: [watch.module] });
    const ask = (id: string) => handle(new Request('https://desk.example/v1/me', { headers: { 'x-request-id': id } }));
    const [own, made] = [await ask('0198c1f0-0000-7000-8000-00000000000a'), await ask('Zilda')];
    expect(own.headers.get('x-request-id')).to.equal('0198c1f0-0000-7000-8000-00000000000a');
    expect(made.headers.get('x-request-id')).to.match(/^[\da-f-]{36}$/);
    expect(lines.map((line) => field(JSON.parse(line), 'id'))).to.deep.equal(
      [own, made].map(({ headers }) => headers.get('x-request-id')),
    );
    expect(field(JSON.parse(lines[0] ?? ''), 'code')).to.equal('not_signed_in');
  });

  it('says of what is no error only that it failed', () => {
    const lines: string[] = [];
    const log = createLog(
      (line) => lines.push(line),
      () => 0,
    );
    log.failure('Zilda');
    log.failure(new DeskError('unavailable', 'Zilda'));
    expect(lines[0]).to.equal(
      '{"time":"1970-01-01T00:00:00.000Z","level":"error","event":"failure","code":"unavailable","causes":[]}',
    );
    expect(lines[1]).to.include('"code":"unavailable"').and.not.include('Zilda');
  });
});

const aLine = { id: '', method: 'GET', route: '', tenant: null, status: 200, ms: 0 };
const field = (line: unknown, name: string): unknown =>
  typeof line === 'object' && line !== null ? Object.entries(line).find(([key]) => key === name)?.[1] : undefined;
const is = (line: unknown, event: string): boolean => field(line, 'event') === event;
