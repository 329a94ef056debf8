/** Entry `@chamado/adapter-offline`: any desk, without a network for hours. */
export { offline, type OfflineControls, type OfflineOptions } from './offline.ts';
export type { CacheOptions } from './kept.ts';
export type { DeskWithOutbox } from './offline-desk.ts';
