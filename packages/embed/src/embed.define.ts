/**
 * One script tag: every Chamado tag on the page comes alive. The first copy on a page starts; any other, of whatever
 * version, fetches no widget of its own, since a page has each tag and each Trusted Types policy only once.
 */
const STARTED = Symbol.for('chamado.started');

if (!Object.hasOwn(globalThis, STARTED)) {
  Object.defineProperty(globalThis, STARTED, { value: true });
  await import('./start.define.ts');
}

export { forgetDesk, importLog } from './browser-desk.ts';
