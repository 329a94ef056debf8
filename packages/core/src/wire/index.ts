/** Entry `@chamado/core/wire`: where each verb stands on the wire, and nothing that needs a schema. */
export { isTooLong, parametersOf } from './parameters.ts';
export { PROBLEM_TYPE } from './problem.ts';
export {
  BASE,
  queryPath,
  routeOf,
  routes,
  wireCapabilities,
  type Route,
  type RouteId,
  type WireCapability,
} from './routes.ts';
