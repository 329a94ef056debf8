/** One verb as OpenAPI operations: its address, what it takes in headers, parameters and body, and what it answers. */
import { queryPath, type Route, type RouteId } from '@chamado/core/wire';
import { answerRef, inputRef, type Json } from './schemas.ts';
import { summaries } from './summaries.ts';

/** An operation, and where it stands below `/v1`. */
export type Placed = { readonly path: string; readonly method: string; readonly operation: Json };

type Found = (reference: Json) => Json | undefined;

/** The operations of a route: a query has a second, for when it is too long for an address. */
export function operationsOf(route: Route & { readonly id: RouteId }, find: Found): readonly Placed[] {
  const { id, input } = route;
  const given = inputRef(id);
  const first = {
    path: openPath(route.path),
    method: route.method.toLowerCase(),
    operation: operation(route, id, {
      parameters: given && input !== 'body' ? parametersIn(find(given)) : [],
      ...(input === 'body' && given && { requestBody: json(given) }),
      ...(input === 'file' && { requestBody: { required: true, content: { '*/*': {} } } }),
    }),
  };
  if (input !== 'query' || !given) return [first];
  const long = operation(route, `${id}.long`, { parameters: [], requestBody: json(given) });
  return [first, { path: openPath(queryPath(route)), method: 'post', operation: long }];
}

function operation(
  route: Route & { readonly id: RouteId },
  operationId: string,
  { parameters, ...rest }: Json & { readonly parameters: readonly Json[] },
): Json {
  const { id, path, write, version } = route;
  const own = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
  const isLong = operationId !== id;
  return {
    operationId,
    summary: isLong ? `${summaries[id]}: a query too long for an address` : summaries[id],
    description: describe(route),
    tags: [groupOf(id)],
    parameters: [
      ...own,
      ...(write ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
      ...(version ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
      ...parameters,
    ],
    ...rest,
    responses: { ...answerOf(route), ...refusalsOf(route, 'requestBody' in rest) },
  };
}

const describe = ({ id, write, version }: Route): string =>
  [
    `The verb \`${id}\` of the port.`,
    ...(write ? ['Repeated under the same `Idempotency-Key`, it answers with the first result and does nothing.'] : []),
    ...(version ? ['Refused (412) where it has moved on since it was seen.'] : []),
  ].join(' ');

const groupOf = (id: string): string => (id.includes('.') ? id.replace(/\..*$/, '') : 'desk');

const openPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const json = (schema: Json): Json => ({ required: true, content: { 'application/json': { schema } } });

/** Texts are parameters as they are, everything else is one as JSON: as the wire’s `parametersOf` writes them. */
function parametersIn(schema: Json | undefined): readonly Json[] {
  const { properties, required } = schema ?? {};
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(typeof properties === 'object' && properties !== null ? properties : {}).map(
    ([name, property]: [string, unknown]) => ({
      ...{ name, in: 'query', required: needed.includes(name) },
      ...(isText(property) ? { schema: property } : { content: { 'application/json': { schema: property } } }),
    }),
  );
}

const isText = (property: unknown): boolean =>
  typeof property === 'object' && property !== null && 'type' in property && property.type === 'string';

function answerOf({ id, answers, etag }: Route & { readonly id: RouteId }): Json {
  if (answers === 'nothing') return { 204: { description: 'Done' } };
  const schema = answerRef(id);
  return {
    200: {
      description: summaries[id],
      ...(etag && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
      content: answers === 'file' || !schema ? { '*/*': {} } : { 'application/json': { schema } },
    },
  };
}

const refusalsOf = ({ version, write, input }: Route, hasBody: boolean): Json => ({
  ...(write || hasBody ? { 400: refusal('Malformed') } : {}),
  401: refusal('NotSignedIn'),
  403: refusal('NotAllowed'),
  404: refusal('NotFound'),
  ...(write ? { 409: refusal('Conflict') } : {}),
  ...(version ? { 412: refusal('Stale') } : {}),
  ...(hasBody ? { 413: refusal('TooLarge'), 415: refusal('WrongType') } : {}),
  ...(write || input ? { 422: refusal('Invalid') } : {}),
  ...(version ? { 428: refusal('Unversioned') } : {}),
  503: refusal('Unavailable'),
});

/** Refers to a refusal. */
export const refusal = (name: string): Json => ({ $ref: `#/components/responses/${name}` });
