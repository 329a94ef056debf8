/** Whoever spreads requests learns whether a process answers, and nothing else. */
import { aProfile } from '@chamado/core/testing';
import { createMemoryBackend } from '@chamado/core/memory';
import { expect } from 'chai';
import { createHandler } from '../http/handler.ts';
import { createHealth } from './health.routes.ts';

function aProcess(isReady: () => Promise<unknown>, patience?: () => Promise<false>) {
  const health = createHealth(isReady, patience);
  const handle = createHandler({
    identify: () => Promise.resolve(null),
    backendOf: () => createMemoryBackend({ profile: aProfile() }),
    modules: [health.module],
  });
  const ask = async (path: string): Promise<readonly [number, string]> => {
    const answer = await handle(new Request(`https://desk.example${path}`));
    return [answer.status, await answer.text()];
  };
  return { health, ask };
}

describe('the health of a process', () => {
  it('is ready while what it needs answers', async () => {
    const { ask } = aProcess(() => Promise.resolve());
    expect([await ask('/healthz'), await ask('/readyz')]).to.deep.equal([
      [200, 'alive\n'],
      [200, 'ready\n'],
    ]);
  });

  it('lives but is not ready where that fails, or does not answer in time; why is nobody’s business', async () => {
    const failing = aProcess(() => Promise.reject(new Error('password of 10.0.0.7 is wrong')));
    const silent = aProcess(
      () => new Promise(() => undefined),
      () => Promise.resolve(false),
    );
    for (const { ask } of [failing, silent])
      expect([await ask('/healthz'), await ask('/readyz')]).to.deep.equal([
        [200, 'alive\n'],
        [503, 'not ready\n'],
      ]);
  });

  it('is not ready once it stops', async () => {
    const { ask, health } = aProcess(() => Promise.resolve());
    health.stop();
    expect(await ask('/readyz')).to.deep.equal([503, 'stopping\n']);
  });
});
