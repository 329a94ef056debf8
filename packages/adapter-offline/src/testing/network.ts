/** A network that loses, delays and doubles, before a server that fails: between a tab and a desk that keeps its word. */
import { DeskError, type CallOptions, type DeskPort, type TicketPort } from '@chamado/core';
import type { SimulatedTab } from './browser.ts';
import type { Chance } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How likely each mishap is, 0…1. */
export type Weather = {
  readonly offline: boolean;
  readonly loseRequest: number;
  readonly loseAnswer: number;
  readonly double: number;
  /** The server fails before it has done anything, or after. */
  readonly failBefore: number;
  readonly failAfter: number;
  /** Longer than anybody waits. */
  readonly late: number;
};

export const fairWeather: Weather = {
  offline: false,
  ...{ loseRequest: 0, loseAnswer: 0, double: 0, failBefore: 0, failAfter: 0, late: 0 },
};

export type Network = {
  readonly set: (weather: Weather) => void;
  /** The desk as that tab reaches it. */
  readonly to: (desk: DeskPort, tab: SimulatedTab) => DeskPort;
  /** Whether two writes of living tabs were ever under way at once. */
  readonly wasCrowded: () => boolean;
};

export function createNetwork(time: VirtualTime, chance: Chance): Network {
  let weather = fairWeather;
  let crowded = false;
  const underWay = new Set<SimulatedTab>();

  const isOffline = (): boolean => weather.offline;

  async function over<Result>(call: () => Promise<Result>, isWrite: boolean): Promise<Result> {
    if (isOffline()) {
      await time.sleep(1);
      throw failed('There is no network');
    }
    await time.sleep(chance.likely(weather.late) ? chance.whole(20_000, 200_000) : chance.whole(5, 400));
    if (chance.likely(weather.loseRequest)) return never();
    if (chance.likely(weather.failBefore)) throw failed('The server answers 503');
    if (isWrite && chance.likely(weather.double))
      time.after(chance.whole(1, 300_000), () => void call().catch(() => undefined));
    const answer = await call();
    if (chance.likely(weather.failAfter)) throw failed('The server answers 502');
    if (isOffline() || chance.likely(weather.loseAnswer)) return never();
    await time.sleep(chance.whole(5, 400));
    return answer;
  }

  async function watched<Result>(tab: SimulatedTab, call: () => Promise<Result>, options: CallOptions) {
    if ([...underWay].some((each) => each.isAlive())) crowded = true;
    underWay.add(tab);
    const done = () => void underWay.delete(tab);
    options.signal?.addEventListener('abort', done);
    const answer = await over(call, true).finally(done);
    return tab.isAlive() ? answer : never();
  }

  return {
    set: (next) => void (weather = next),
    wasCrowded: () => crowded,
    to(desk, tab) {
      const { tickets } = desk;
      // A caller that gave up does not stop what is on its way.
      const plain = <Options extends CallOptions>({ signal: _signal, ...options }: Options) => options;
      const through: TicketPort = {
        list: (query) => over(() => tickets.list(query), false),
        count: (query) => over(() => tickets.count(query), false),
        get: (id) => over(() => tickets.get(id), false),
        timeline: (id) => over(() => tickets.timeline(id), false),
        open: (draft, options) => watched(tab, () => tickets.open(draft, plain(options)), options),
        apply: (id, command, options) => watched(tab, () => tickets.apply(id, command, plain(options)), options),
        applyAll: (id, commands, options) =>
          watched(tab, () => tickets.applyAll(id, commands, plain(options)), options),
      };
      return {
        ...desk,
        me: () => over(() => desk.me(), false),
        profile: () => over(() => desk.profile(), false),
        tickets: through,
      };
    },
  };
}

const failed = (message: string): DeskError => new DeskError('unavailable', message);
const never = (): Promise<never> => new Promise(() => undefined);
