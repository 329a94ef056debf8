/** Entry `@chamado/conformance`: what DeskPort promises, as cases an adapter's author runs on his own desk. */
export { conformanceCases } from './cases/index.ts';
export { casesFor, conform, failuresOf, runCase, type Failure, type Runner } from './conform.ts';
export type { ConformanceCase } from './conformance-case.ts';
export type { Scene } from './scene.ts';
export { everyCapability } from './subject.ts';
export type { Capability, OpenBackend, Subject, World } from './subject.ts';
