/** The package's public names. */
export type { TokenSource } from './bearer.ts';
export { createRestDesk, openRestDesk, type RestDeskOptions } from './rest-desk.ts';
export type { Wait } from './retry.ts';
