/** Entry `@chamado/core/wire/server`: what a server reads of a request, and how it refuses one. */
export { inputOf, inputs } from './inputs.ts';
export { statusOf } from './problem.ts';
export { problemOf } from './problem.errors.ts';
export { Problem } from './problem.schema.ts';
export { readParameters } from './read-parameters.ts';
