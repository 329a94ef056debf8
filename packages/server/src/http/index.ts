/** Entry `@chamado/server/http`: the wire over any backend, wherever `fetch` runs. */
export { createHandler, type Caller, type HandlerOptions, type RouteModule, type Seat } from './handler.ts';
export { refusal } from './refusal.ts';
