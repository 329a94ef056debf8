/** What the kit is made of: one promise, and how a desk is seen to keep it. */
import type { Scene } from './scene.ts';
import type { Capability } from './subject.ts';

/** One promise of the port. `id` (`noun.verb.aspect`) never changes: adapters name it when they opt out. */
export type ConformanceCase = {
  readonly id: string;
  readonly promise: string;
  /** Left out where the desk does not claim them all. */
  readonly needs?: readonly Capability[];
  readonly run: (scene: Scene) => Promise<void>;
};
