/** The adapter keeps the port’s promises: the conformance kit, run as any author runs it, and caught where a promise is broken. */
import { conform, failuresOf } from '@chamado/conformance';
import { expect } from 'chai';
import { createOwnBackend, type OwnOptions } from './adapter.ts';
import { createService } from './service.ts';

// The service keeps requests, and nothing else: files, directory, agenda and the other optional ports are left out.
const subject = (name: string, send: () => OwnOptions['send']): Parameters<typeof conform>[1] => ({
  name,
  capabilities: ['clock'],
  open: ({ profile, people, now }) => createOwnBackend({ send: send(), profile, people, now }),
});

conform(globalThis, subject('own-adapter', createService));

describe('the kit, run on an own adapter', () => {
  it('B3 names the case that a service breaks when it forgets under which token something was added', async () => {
    const failures = await failuresOf(subject('forgetful', forgetfulService));
    expect(failures.map(({ id }) => id)).to.deep.equal(['tickets.open.idempotent-concurrent']);
  });
});

/** Planted fault: to the service every addition is a new one, also where it comes twice. */
function forgetfulService(): OwnOptions['send'] {
  const send = createService();
  let added = 0;
  return async (request) => {
    if (request.method !== 'POST') return send(request);
    const url = new URL(request.url);
    url.searchParams.set('senha', String((added += 1)));
    return send(new Request(url, { method: 'POST', body: await request.text() }));
  };
}
