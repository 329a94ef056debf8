/**
 * One script tag: every Chamado tag on the page comes alive. The first copy on a page starts; any other, of whatever
 * version, fetches no widget of its own, since a page has each tag and each Trusted Types policy only once.
 */
import type * as browserDesk from './browser-desk.ts';

const STARTED = Symbol.for('chamado.started');

if (!Object.hasOwn(globalThis, STARTED)) {
  Object.defineProperty(globalThis, STARTED, { value: true });
  await import('./start.define.ts');
}

/** Empties a desk kept in this browser: see `browser-desk.ts`. */
export const forgetDesk: typeof browserDesk.forgetDesk = async (...given) =>
  (await import('./browser-desk.ts')).forgetDesk(...given);

/** Imports another help desk’s event log into such a desk: see `browser-desk.ts`. */
export const importLog: typeof browserDesk.importLog = async (...given) =>
  (await import('./browser-desk.ts')).importLog(...given);
