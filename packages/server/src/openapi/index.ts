/** Entry `@chamado/server/openapi`: the wire, described for programs and for people. */
export { openApiDocument } from './document.ts';
export { openApiRoutes } from './openapi.routes.ts';
