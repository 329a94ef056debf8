/** `src="idb:demo"`: a desk kept in this browser, filled with a demo's people and tickets on its first visit. */
import type { DeskPort } from '@chamado/core';

const PREFIX = 'chamado-';

/**
 * The desk called `name`; only `demo` begins with tickets, any other with people and articles. Everything it needs is
 * fetched here, when a page first asks. Rejects with `DeskError`, as `openIdbDesk` does.
 */
export async function openBrowserDesk(name: string): Promise<DeskPort> {
  const [{ openIdbDesk }, { demoProfile, demoSeed }] = await Promise.all([
    import('@chamado/adapter-idb'),
    import('@chamado/core/demo'),
  ]);
  const seed = () => demoSeed({ now: new Date().toISOString(), empty: name !== 'demo' });
  return openIdbDesk(PREFIX + (name || 'demo'), { profile: demoProfile, seed });
}
