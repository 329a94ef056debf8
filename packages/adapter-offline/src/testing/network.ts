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
  /** The server's process dies: what it had stored stands, what was on its way to or from it is gone, until it is back. */
  readonly crash: () => void;
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
  /** Of the server: another with each crash. */
  let life = 0;
  let isDown = false;
  const unlessDown: Send = (sent) => (isDown ? Promise.reject(new TypeError('Connection refused')) : serve(sent));

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
      if (isWrite && chance.likely(weather.double))
        time.after(chance.whole(1, 300_000), () => void unlessDown(sent).catch(() => undefined));
      const answer = await unlessDown(sent);
      const servedBy = life;
      if (chance.likely(weather.failAfter)) return { status: 502, text: '' };
      if (isOffline() || chance.likely(weather.loseAnswer)) return never();
      await time.sleep(chance.whole(5, 400));
      if (life !== servedBy) throw new TypeError('Connection reset');
      return answer;
    };

  return {
    set: (next) => void (weather = next),
    crash() {
      life += 1;
      isDown = true;
      time.after(chance.whole(1000, 120_000), () => (isDown = false));
    },
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
