/** The wire as an OpenAPI 3.1 document, made from the table that the server serves and the schemas it reads with. */
import { BASE, routes } from '@chamado/core/wire';
import { operationsOf, refusal, type Placed } from './operations.ts';
import { personOperations, personSchemas, personTags } from './person.ts';
import { componentSchemas, type Json } from './schemas.ts';
import { groups } from './summaries.ts';
import { systemOperations, systemSchemas, systemSchemes, systemTag } from './systems.ts';

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const responses: Json = {
  Malformed: problem('A header is missing, or the body is no JSON'),
  NotSignedIn: problem('The desk does not know who asks'),
  NotAllowed: problem('Whoever asks may not do this'),
  NotFound: problem('It is not there, or not for whoever asks; or this desk has no such port'),
  Conflict: problem('Something else stands in the way'),
  Stale: problem('It has moved on since; `current` is what stands now'),
  TooLarge: problem('The body is larger than is taken'),
  WrongType: problem('This media type, or this kind of file, is not taken'),
  Invalid: problem('Something is not right; `fields` says what'),
  TooOften: problem('Too many tries; `Retry-After` says in how many seconds again'),
  Unversioned: problem('The version that was seen is missing'),
  Unavailable: problem('The desk does not answer now'),
};

const header = (name: string, required: boolean, description: string): Json => ({
  ...{ name, in: 'header', required, description, schema: { type: 'string' } },
});

const parameters: Json = {
  IdempotencyKey: header('Idempotency-Key', true, 'A UUID of this write: repeated, it answers with the first result'),
  IfMatch: header('If-Match', true, 'The `ETag` of what was seen, such as `"3"`'),
  LastEventId: header('Last-Event-ID', false, 'The `id` that was heard last'),
};

const answer = (description: string, content: Json, more: Json = {}): Json => ({
  200: { description, content },
  ...more,
});

const refused = { 401: refusal('NotSignedIn'), 503: refusal('Unavailable') };

/** What stands beside the table. */
const others: readonly Placed[] = [
  {
    path: '/',
    method: 'get',
    operation: {
      operationId: 'desk.card',
      summary: 'What this desk can do',
      description: 'A port that is not named answers 404 `unsupported`.',
      tags: ['desk'],
      responses: answer(
        'The ports it has beside people, profile and tickets',
        { 'application/json': { schema: { $ref: '#/components/schemas/DeskCard' } } },
        refused,
      ),
    },
  },
  {
    path: '/changes',
    method: 'get',
    operation: {
      operationId: 'desk.changes',
      summary: 'What changes, as it happens',
      description:
        'Server-sent events: each `change` says what to read again, of what whoever listens may see; each `id` is where to resume.',
      tags: ['desk'],
      parameters: [{ $ref: '#/components/parameters/LastEventId' }],
      responses: answer('A stream of events', { 'text/event-stream': { schema: { type: 'string' } } }, refused),
    },
  },
];

const DeskCard = {
  type: 'object',
  properties: { capabilities: { type: 'array', items: { type: 'string' } } },
  required: ['capabilities'],
};

/** The whole document; a verb that the table is given is in it by that. */
export function openApiDocument(version: string): Json {
  const schemas = { ...componentSchemas(), DeskCard, ...personSchemas, ...systemSchemas };
  const byRef = new Map(
    Object.entries<Json>(schemas).map(([name, schema]) => [`#/components/schemas/${name}`, schema]),
  );
  const find = ({ $ref }: Json): Json | undefined => byRef.get(String($ref));
  const paths = new Map<string, Record<string, Json>>();
  for (const { path, method, operation } of [
    ...others,
    ...personOperations,
    ...systemOperations,
    ...routes.flatMap((route) => operationsOf(route, find)),
  ])
    paths.set(path, { ...paths.get(path), [method]: operation });
  const asked = JSON.stringify([[...paths], schemas, responses]);
  const used = Object.entries(schemas).filter(([name]) => asked.includes(`"#/components/schemas/${name}"`));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chamado',
      version,
      description: 'A help desk over HTTP: every verb of its port, as whoever asks may use it.',
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: 'Chamado' },
    },
    servers: [{ url: BASE }],
    security: [{ bearer: [] }],
    tags: [...Object.entries(groups).map(([name, description]) => ({ name, description })), systemTag, ...personTags],
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries(used),
      responses,
      parameters,
      headers: { ETag: { description: 'The version, for `If-Match`', schema: { type: 'string' } } },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, ...systemSchemes },
    },
  };
}
