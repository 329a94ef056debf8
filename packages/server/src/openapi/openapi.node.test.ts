/** The document says what the server does: every route, and only what can be resolved. */
import type { DeskPort } from '@chamado/core';
import { queryPath, routes, type Route } from '@chamado/core/wire';
import { aDraft, anOperationId, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { createAsking } from '../http/testing/asking.ts';
import { openApiDocument } from './document.ts';
import { openApiRoutes } from './openapi.routes.ts';

const text = JSON.stringify(openApiDocument('1.2.3'));
const document: unknown = JSON.parse(text);

/** What stands at a JSON pointer. */
function at(pointer: string): unknown {
  let found: unknown = document;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/');
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  }
  return found;
}

const place = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}').replaceAll('/', '~1');

describe('the OpenAPI document', () => {
  it('has an operation for every verb of the table, with the headers it bears', () => {
    const table: readonly Route[] = routes;
    for (const route of table) {
      const operation = `#/paths/${place(route.path)}/${route.method.toLowerCase()}`;
      expect(at(`${operation}/operationId`), route.id).to.equal(route.id);
      const parameters = JSON.stringify(at(`${operation}/parameters`));
      expect(parameters.includes('IdempotencyKey'), route.id).to.equal(route.write === true);
      expect(parameters.includes('IfMatch'), route.id).to.equal(route.version === true);
      if (route.input === 'query') expect(at(`#/paths/${place(queryPath(route))}/post`), route.id).to.be.an('object');
    }
  });

  it('has what a reseller’s own systems ask, each by a key of its own', () => {
    for (const [path, method] of [
      ['/erp/tickets', 'get'],
      ['/erp/tickets/:id', 'put'],
      ['/mail-in', 'post'],
    ] as const)
      expect(at(`#/paths/${place(path)}/${method}/security`), path).to.deep.equal([{ system: [] }]);
  });

  it('refers to nothing that is not in it', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer = '']) => pointer);
    expect(references).to.have.length.above(200);
    for (const pointer of new Set(references)) expect(at(pointer), pointer).to.be.an('object');
  });

  it('names what a ticket that is answered holds', async () => {
    const { backend } = createAsking([aRequester()]);
    const desk: DeskPort = backend.deskFor(aRequester());
    const ticket = await desk.tickets.open(aDraft(), { operationId: anOperationId(1) });
    const properties = at('#/components/schemas/Ticket/properties');
    expect(properties).to.include.keys(Object.keys(ticket));
  });

  it('is served to whoever asks, with a page that runs no script', async () => {
    const { ask } = createAsking([aRequester()], { modules: [openApiRoutes('1.2.3')] });
    const served = await ask('/openapi.json', { by: null });
    expect([served.status, served.text]).to.deep.equal([200, text]);
    const page = await ask('/reference', { by: null });
    expect(page.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).to.match(/^default-src 'none'; style-src 'sha256-[\w+/]+=*';/);
    expect(page.text).not.to.match(/<script|style="|\son\w+=/);
    for (const { path } of routes) expect(page.text).to.include(`/v1${path}`);
  });
});
