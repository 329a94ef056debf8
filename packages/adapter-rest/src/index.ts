/** The package's public names. */
export type { TokenSource } from './bearer.ts';
export { openRestDesk } from './open-rest-desk.ts';
export { createRestDesk, type RestDeskOptions } from './rest-desk.ts';
export type { Wait } from './retry.ts';
