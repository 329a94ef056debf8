/** Entry `@chamado/core/demo`: a desk with people, weeks of tickets and articles, for trying things out. */
export { demoProfile, demoSeed, type DemoOptions, type DemoSeed } from './demo.seed.ts';
export type { DemoFile, DemoTickets } from './demo.tickets.ts';
