/** A network that loses, delays and doubles requests, before a server that fails. */
import type { SimulatedTab } from './browser.ts';
import type { Chance } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';
import { fairWeather, type Weather } from './weather.ts';

/** A request, whole. */
export type Sent = {
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string;
  readonly signal: AbortSignal | undefined;
};

export type Send = (sent: Sent) => Promise<{ readonly status: number; readonly text: string }>;

export type Network = {
  readonly set: (weather: Weather) => void;
  /** How that tab sends. */
  readonly from: (tab: SimulatedTab) => Send;
  /** Whether two writes of living tabs were ever under way at once. */
  readonly wasCrowded: () => boolean;
};

export function createNetwork(serve: Send, time: VirtualTime, chance: Chance): Network {
  let weather = fairWeather;
  let crowded = false;
  const underWay = new Set<SimulatedTab>();
  const isOffline = (): boolean => weather.offline;

  const over =
    (isWrite: boolean): Send =>
    async (sent) => {
      if (isOffline()) {
        await time.sleep(1);
        throw new TypeError('Failed to fetch');
      }
      await time.sleep(chance.likely(weather.late) ? chance.whole(20_000, 200_000) : chance.whole(5, 400));
      if (chance.likely(weather.loseRequest)) return never();
      if (chance.likely(weather.failBefore)) return { status: 503, text: '' };
      if (isWrite && chance.likely(weather.double)) time.after(chance.whole(1, 300_000), () => void serve(sent));
      const answer = await serve(sent);
      if (chance.likely(weather.failAfter)) return { status: 502, text: '' };
      if (isOffline() || chance.likely(weather.loseAnswer)) return never();
      await time.sleep(chance.whole(5, 400));
      return answer;
    };

  return {
    set: (next) => void (weather = next),
    wasCrowded: () => crowded,
    from: (tab) => async (sent) => {
      const isWrite = sent.headers.has('idempotency-key');
      const done = () => void underWay.delete(tab);
      if (isWrite) {
        if ([...underWay].some((each) => each.isAlive())) crowded = true;
        underWay.add(tab);
        sent.signal?.addEventListener('abort', done);
      }
      const answer = await over(isWrite)(sent).finally(done);
      return tab.isAlive() ? answer : never();
    },
  };
}

const never = (): Promise<never> => new Promise(() => undefined);
