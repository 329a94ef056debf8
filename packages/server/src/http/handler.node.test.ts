/** The protocol of the wire: what HTTP promises beside what the desk promises. */
import { Attachment, type DeskError, parse, Ticket, type Backend, type DeskPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aDraft, anAttendant, aProfile, aRequester, aStranger } from '@chamado/core/testing';
import { Problem } from '@chamado/core/wire/server';
import { expect } from 'chai';
import { createAsking, type Answered, type Ask } from './testing/asking.ts';

const carla = aRequester();
const otavio = aStranger();
const ana = anAttendant();
const people = [carla, otavio, ana];
const key = (name: string) => ({ 'idempotency-key': name });
const comment = { type: 'ticket.comment', text: 'Olá' };

const problemIn = ({ headers, json }: Answered): Problem => {
  expect(headers.get('content-type')).to.equal('application/problem+json');
  return parse(Problem, json);
};

async function opened(ask: Ask): Promise<Ticket> {
  return parse(Ticket, (await ask('/tickets', { headers: key('open-1'), body: aDraft() })).json);
}

describe('the handler', () => {
  it('tells whom it does not know to sign in, and nothing else', async () => {
    const { ask } = createAsking(people);
    for (const path of ['', '/me', '/tickets', '/tickets/x', '/files/x']) {
      const answer = await ask(path, { by: null });
      expect([answer.status, problemIn(answer).code, answer.headers.get('www-authenticate')]).to.deep.equal([
        401,
        'not_signed_in',
        'Bearer',
      ]);
    }
  });

  it('says which ports the desk has, and answers for the others that it has none', async () => {
    const backend = createMemoryBackend({ profile: aProfile(), people });
    const small: Backend = {
      deskFor(person) {
        const { name, tickets, ...desk } = backend.deskFor(person);
        const { knowledge } = desk;
        return {
          ...{ name, tickets, me: () => desk.me(), profile: () => desk.profile() },
          ...(knowledge && { knowledge }),
        };
      },
    };
    const { ask } = createAsking(people, { backend: small });
    expect((await ask('')).json).to.deep.equal({ capabilities: ['knowledge'] });
    const answer = await ask('/tasks');
    expect([answer.status, problemIn(answer).code]).to.deep.equal([404, 'unsupported']);
  });

  it('takes a write only with its Idempotency-Key, does it once, and refuses the key with another body', async () => {
    const { ask } = createAsking(people);
    expect((await ask('/tickets', { body: aDraft() })).status).to.equal(400);
    const first = await opened(ask);
    expect(await opened(ask)).to.deep.equal(first);
    const other = await ask('/tickets', { headers: key('open-1'), body: aDraft({ values: { subject: 'Outro' } }) });
    expect([other.status, problemIn(other).code]).to.deep.equal([422, 'reused']);
  });

  it('answers with the version as ETag, and takes a command only against one', async () => {
    const { ask } = createAsking(people);
    const { id } = await opened(ask);
    expect((await ask(`/tickets/${id}`)).headers.get('etag')).to.equal('"1"');
    const bare = await ask(`/tickets/${id}/commands`, { headers: key('a'), body: comment });
    expect([bare.status, problemIn(bare).fields?.[0]?.field]).to.deep.equal([428, 'If-Match']);
    for (const version of ['1', 'W/"1"', '"um"', '*']) {
      const odd = await ask(`/tickets/${id}/commands`, {
        headers: { ...key('a'), 'if-match': version },
        body: comment,
      });
      expect(odd.status, version).to.equal(400);
    }
    const done = await ask(`/tickets/${id}/commands`, { headers: { ...key('a'), 'if-match': '"1"' }, body: comment });
    expect([done.status, done.headers.get('etag')]).to.deep.equal([200, '"2"']);
  });

  it('answers a stale command with what stands now', async () => {
    const { ask } = createAsking(people);
    const { id } = await opened(ask);
    const stale = { 'if-match': '"1"' };
    await ask(`/tickets/${id}/commands`, { headers: { ...key('a'), ...stale }, body: comment });
    const refused = await ask(`/tickets/${id}/commands`, { headers: { ...key('b'), ...stale }, body: comment });
    const { code, current } = problemIn(refused);
    expect([refused.status, code, refused.headers.get('etag')]).to.deep.equal([412, 'conflict', '"2"']);
    expect(parse(Ticket, current).version).to.equal(2);
  });

  it('tells nobody apart what is absent and what is not his, whatever he sends', async () => {
    const { ask } = createAsking(people);
    const { id } = await opened(ask);
    for (const body of [comment, { type: 'ticket.comment', text: '' }, { type: 'none' }]) {
      const headers = { ...key('a'), 'if-match': '"9"' };
      const [hidden, absent] = [
        await ask(`/tickets/${id}/commands`, { by: otavio, headers, body }),
        await ask('/tickets/none/commands', { by: otavio, headers, body }),
      ];
      expect([hidden.status, hidden.text]).to.deep.equal([404, absent.text]);
    }
  });

  it('reads JSON alone, in UTF-8, of bounded size and depth', async () => {
    const { ask } = createAsking(people, { maxBytes: 2000 });
    const send = async (body: unknown, type = 'application/json') =>
      (await ask('/tickets', { headers: { ...key('a'), 'content-type': type }, body })).status;
    expect(await send('{}', 'text/plain')).to.equal(415);
    expect(await send('{')).to.equal(400);
    expect(await send('')).to.equal(400);
    expect(await send(new Blob([Uint8Array.from([0x22, 0xff, 0x22])]))).to.equal(400);
    expect(await send('['.repeat(900) + ']'.repeat(900))).to.equal(400);
    expect(await send(JSON.stringify('x'.repeat(2000)))).to.equal(413);
    expect(await send(JSON.stringify('['.repeat(900)))).to.equal(422);
  });

  it('takes a query that is too long for an address as a body', async () => {
    const { ask } = createAsking(people);
    await opened(ask);
    const query = { filters: [{ column: 'subject', operator: 'differs', value: 'x'.repeat(400) }] };
    expect((await ask('/tickets/query', { body: query })).json).to.have.property('total', 1);
    expect((await ask('/tickets?scop=mine')).status).to.equal(422);
  });

  it('says nothing of a failure within, and reports it', async () => {
    const backend = createMemoryBackend({ profile: aProfile(), people });
    const heard: DeskError[] = [];
    const failing: Backend = {
      deskFor: (person): DeskPort => ({
        ...backend.deskFor(person),
        me: () => Promise.reject(new Error('password of 10.0.0.7 is wrong')),
      }),
    };
    const { ask } = createAsking(people, { backend: failing, report: (error) => heard.push(error) });
    const answer = await ask('/me');
    expect([answer.status, answer.headers.get('retry-after')]).to.deep.equal([503, '1']);
    expect(answer.text).not.to.include('10.0.0.7');
    expect(heard.map(({ message }) => message)).to.deep.equal(['password of 10.0.0.7 is wrong']);
  });

  it('gives a file as bytes that no browser runs', async () => {
    const { ask } = createAsking(people);
    const body = new Blob(['<svg onload=alert(1)>'], { type: 'text/plain' });
    const put = await ask('/files?name=a.txt', { headers: { ...key('f'), 'content-type': 'text/plain' }, body });
    const { id } = parse(Attachment, put.json);
    const { status, headers, text } = await ask(`/files/${id}`);
    expect([status, text]).to.deep.equal([200, '<svg onload=alert(1)>']);
    expect(headers.get('content-disposition')).to.match(/^attachment; filename="a.txt"/);
    expect(headers.get('content-security-policy')).to.include('sandbox');
    expect((await ask(`/files/${id}`, { method: 'DELETE' })).status).to.equal(204);
  });

  it('lets pages of the origins it was given ask, and no others; nothing is kept or framed', async () => {
    const { ask } = createAsking(people, { origins: ['https://loja.example'] });
    const from = async (origin: string) =>
      (await ask('/me', { headers: { origin } })).headers.get('access-control-allow-origin');
    expect([await from('https://loja.example'), await from('https://evil.example')]).to.deep.equal([
      'https://loja.example',
      null,
    ]);
    const asked = { 'access-control-request-method': 'POST', origin: 'https://loja.example' };
    const preflight = await ask('/tickets', { by: null, method: 'OPTIONS', headers: asked });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).to.deep.equal([
      204,
      'Authorization,Content-Type,Idempotency-Key,If-Match,Last-Event-ID',
    ]);
    const { headers } = await ask('/nowhere', { by: null, headers: { origin: 'https://loja.example' } });
    expect(headers.get('access-control-allow-origin')).to.equal('https://loja.example');
    const unknown = await ask('/me', { by: null, headers: { origin: 'https://loja.example' } });
    expect(unknown.headers.get('access-control-allow-origin')).to.equal('https://loja.example');
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('content-security-policy')).to.include("default-src 'none'");
  });
});
