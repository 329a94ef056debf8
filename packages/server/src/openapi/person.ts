/** What people ask of the server beside the table, as OpenAPI: their sign-in, the privacy of their data, and pictures. */
import { refusal, type Placed } from './operations.ts';
import type { Json } from './schemas.ts';

const json = (schema: Json): Json => ({ 'application/json': { schema } });
const text = (longest: number): Json => ({ type: 'string', minLength: 1, maxLength: longest });
const object = (properties: Readonly<Record<string, Json>>, required = Object.keys(properties)): Json => ({
  ...{ type: 'object', properties, required },
});
const list = (items: Json): Json => ({ type: 'array', items });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const id = { name: 'id', in: 'path', required: true, schema: text(64) };
const query = (name: string, description: string): Json => ({
  ...{ name, in: 'query', required: false, description, schema: text(64) },
});

/** The schemas of these alone. */
export const personSchemas: Readonly<Record<string, Json>> = {
  Session: object(
    {
      token: { type: 'string', description: 'For the header `Authorization: Bearer …`' },
      expiresIn: { type: 'integer', description: 'In seconds' },
      person: text(64),
      demo: { type: 'boolean', description: 'True at a demo, where anybody may be anybody' },
    },
    ['token', 'expiresIn', 'person'],
  ),
  Access: object({
    ...{ id: text(64), at: { type: 'string', format: 'date-time' }, by: text(64) },
    kind: { type: 'string', enum: ['copy', 'erasure', 'contacts', 'report'] },
    people: list(text(64)),
  }),
  AccessPage: object({
    items: list(ref('Access')),
    next: { type: ['string', 'null'], description: 'From where to ask for more' },
  }),
  PersonCopy: object({
    ...{ person: ref('Person'), madeAt: { type: 'string', format: 'date-time' } },
    login: { type: ['string', 'null'], description: 'Null where he has no account' },
    tickets: list(object({ ticket: ref('Ticket'), entries: list({ type: 'object' }) })),
    ...{ entries: list({ type: 'object' }), mails: list({ type: 'object' }) },
    records: list(object({ kind: { type: 'string' }, record: {} })),
    ...{ files: list(ref('Attachment')), accesses: list(ref('Access')) },
  }),
};

/** Their tags, and what is said of each. */
export const personTags = [
  { name: 'session', description: 'Signing in, staying so and out, and passwords' },
  { name: 'privacy', description: 'What the law on personal data (LGPD) gives people' },
] as const;

const unknown = { 401: refusal('NotSignedIn'), 404: refusal('NotFound'), 503: refusal('Unavailable') };
const taken = { 400: refusal('Malformed'), 413: refusal('TooLarge'), 415: refusal('WrongType') };
const tried = { ...taken, 422: refusal('Invalid'), 429: refusal('TooOften') };

/** For whoever is not known yet. */
const door = (
  [method, path]: readonly [method: string, path: string],
  { answers, ...rest }: Json & { readonly answers: Json },
): Placed => ({
  ...{ path, method },
  operation: {
    ...{ tags: ['session'], security: [], ...rest },
    responses: { ...answers, ...{ 404: refusal('NotFound'), 503: refusal('Unavailable') } },
  },
});

const body = (schema: Json): Json => ({ required: true, content: json(schema) });
const session = { 200: { description: 'The session; its secret is a cookie', content: json(ref('Session')) } };
const done = { 204: { description: 'Done' } };
const credentials = object({ login: text(254), password: text(1000) });
const visitor = object({ id: text(64), name: { type: 'string' }, role: { type: 'string' } });

export const personOperations: readonly Placed[] = [
  door(['post', '/session'], {
    ...{ operationId: 'session.start', summary: 'Sign in with a password' },
    description: 'A wrong password and a login that nobody has are answered alike.',
    requestBody: body(credentials),
    answers: { ...session, 401: refusal('NotSignedIn'), ...tried },
  }),
  door(['put', '/session'], {
    ...{ operationId: 'session.again', summary: 'The next token, for the cookie of a session' },
    description: 'The cookie is changed with it. A demo needs none: whoever comes is whom it names.',
    parameters: [query('person', 'At a demo, whom to be')],
    answers: { ...session, 401: refusal('NotSignedIn') },
  }),
  door(['delete', '/session'], {
    ...{ operationId: 'session.end', summary: 'Sign out' },
    description: 'The secret of the cookie gives no token any more, and the cookie goes.',
    answers: { ...done, 401: refusal('NotSignedIn') },
  }),
  door(['post', '/session/host'], {
    ...{ operationId: 'session.vouched', summary: 'Sign in as whom the host site vouches for' },
    description: 'Not there (404) where this tenant has no host site.',
    requestBody: body(object({ token: text(8000) })),
    answers: { ...session, 401: refusal('NotSignedIn'), ...taken, 422: refusal('Invalid') },
  }),
  door(['get', '/session/demo'], {
    ...{ operationId: 'session.visitors', summary: 'Whom a visitor of the demo may be' },
    description: 'Not there (404) but at a demo.',
    answers: { 200: { description: 'The newcomer first', content: json(list(visitor)) } },
  }),
  door(['post', '/session/demo'], {
    ...{ operationId: 'session.visit', summary: 'Be one of them' },
    description: 'Not there (404) but at a demo.',
    requestBody: body(object({ person: text(64) })),
    answers: { ...session, 401: refusal('NotSignedIn'), ...taken, 422: refusal('Invalid') },
  }),
  door(['post', '/password-links'], {
    ...{ operationId: 'passwords.ask', summary: 'Ask for a mail with a link to a new password' },
    description: 'The answer is the same whether or not somebody has this login.',
    requestBody: body(object({ login: text(254) })),
    answers: { 202: { description: 'A mail is sent, where somebody has it' }, ...tried },
  }),
  door(['post', '/passwords'], {
    ...{ operationId: 'passwords.set', summary: 'Set a password by such a link' },
    description: 'A link serves once, and for a while.',
    requestBody: body(object({ secret: text(100), password: text(1000) })),
    answers: { ...done, ...tried },
  }),
  {
    ...{ path: '/files/{id}/picture', method: 'get' },
    operation: {
      ...{ operationId: 'files.picture', summary: 'A file that is a picture, drawn anew to be shown', tags: ['files'] },
      description: 'Who may read the file may see it. What is no picture is not there (404).',
      parameters: [id],
      responses: { 200: { description: 'The picture', content: { 'image/webp': {} } }, ...unknown },
    },
  },
  {
    ...{ path: '/people/{id}/copy', method: 'get' },
    operation: {
      ...{ operationId: 'privacy.copy', summary: 'All that is kept about a person', tags: ['privacy'] },
      description: 'For himself and for managers; that another asked is written down.',
      parameters: [id],
      responses: { 200: { description: 'To be saved as a file', content: json(ref('PersonCopy')) }, ...unknown },
    },
  },
  {
    ...{ path: '/people/{id}/erasure', method: 'post' },
    operation: {
      ...{ operationId: 'privacy.erase', summary: 'Make a person unknowable', tags: ['privacy'] },
      description: 'For managers. Not for the last of them.',
      parameters: [id, { $ref: '#/components/parameters/IdempotencyKey' }],
      responses: {
        200: { description: 'What is left of him', content: json(ref('Person')) },
        ...{ 400: refusal('Malformed'), 403: refusal('NotAllowed'), 409: refusal('Conflict'), ...unknown },
      },
    },
  },
  {
    ...{ path: '/accesses', method: 'get' },
    operation: {
      ...{ operationId: 'privacy.accesses', summary: 'Who read whose data, newest first', tags: ['privacy'] },
      description: 'For managers.',
      parameters: [query('of', 'Of this person alone'), query('after', 'The `next` of an earlier answer')],
      responses: {
        200: { description: 'A page of it', content: json(ref('AccessPage')) },
        ...{ 403: refusal('NotAllowed'), 422: refusal('Invalid'), ...unknown },
      },
    },
  },
];
