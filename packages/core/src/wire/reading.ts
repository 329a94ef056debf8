/** Entry `@chamado/core/wire/reading`: what came over the wire, read by whoever asked for it. */
export { answers, readAnswer, readCard, type Answer } from './answers.ts';
export { errorOf } from './problem.errors.ts';
