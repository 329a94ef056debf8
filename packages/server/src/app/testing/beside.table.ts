/** Who may do what beside the table of the wire: every route that a server mounts there, by hand. */

/** What a row may name of the scene. */
export type BesideScene = {
  readonly picture: string;
  readonly text: string;
  readonly keys: Readonly<Record<'erp' | 'mail', string>>;
};

/**
 * What is asked, at the route's own address unless `path` says another; and what seven are answered: Carla, Rui, Helena of
 * one company; Otávio of another; Ana, Marcos of the desk; and somebody whom nobody knows.
 *
 * `+` is answered; `0` does not exist for him; `x` is not allowed; `?` is to sign in first; `i` is told that it is wrong.
 */
export type BesideRow = {
  readonly of?: string;
  readonly path?: (scene: BesideScene) => string;
  readonly body?: unknown;
  readonly headers?: (scene: BesideScene) => Readonly<Record<string, string>>;
  readonly marks: string;
};

const anybody = [{ marks: '+++ + ++ +' }];
const NOBODY = '??? ? ?? ?';
const mail = 'From: a@b.example\r\n\r\nOi';
const asMail = { 'content-type': 'message/rfc822' };

export const besideTable: Readonly<Record<string, readonly BesideRow[]>> = {
  'GET /healthz': anybody,
  'GET /readyz': anybody,
  'GET /metrics': [
    { marks: NOBODY },
    { of: 'with its key', headers: () => ({ authorization: `Bearer ${METRICS_KEY}` }), marks: '+++ + ++ +' },
  ],
  'GET /v1/openapi.json': anybody,
  'GET /v1/reference': anybody,
  'GET /cdn/*': [{ path: () => '/cdn/none.js', marks: '000 0 00 0' }],
  'HEAD /cdn/*': [{ path: () => '/cdn/none.js', marks: '000 0 00 0' }],
  'GET /*': [{ path: () => '/', marks: '+++ + ++ +' }],
  'HEAD /*': [{ path: () => '/', marks: '+++ + ++ +' }],
  'GET /v1': [{ marks: '+++ + ++ ?' }],
  'GET /v1/changes': [{ marks: '+++ + ++ ?' }],

  'POST /v1/files': [
    {
      ...{ path: () => '/v1/files?name=a.txt', body: 'a', marks: '+++ + ++ ?' },
      headers: () => ({ 'content-type': 'text/plain' }),
    },
  ],
  'GET /v1/files/:id/picture': [
    { of: 'of a ticket', path: ({ picture }) => `/v1/files/${picture}/picture`, marks: '+++ 0 ++ ?' },
    { of: 'that is none', path: ({ text }) => `/v1/files/${text}/picture`, marks: '000 0 00 ?' },
  ],

  'POST /v1/session': [
    { of: 'with a wrong password', body: { login: 'a@b.example', password: 'wrong' }, marks: NOBODY },
  ],
  'PUT /v1/session': anybody,
  'DELETE /v1/session': anybody,
  'POST /v1/session/host': [{ of: 'without a host site', body: { token: 'x' }, marks: '000 0 00 0' }],
  'GET /v1/session/demo': anybody,
  'POST /v1/session/demo': [{ body: { person: 'carla' }, marks: '+++ + ++ +' }],
  'POST /v1/password-links': [{ body: { login: 'a@b.example' }, marks: '+++ + ++ +' }],
  'POST /v1/passwords': [{ body: { secret: 'x', password: 'cavalo pilha grampo' }, marks: '000 0 00 0' }],

  'GET /v1/people/:id/copy': [
    { of: 'of Carla', path: () => '/v1/people/carla/copy', marks: '+00 0 0+ ?' },
    { of: 'of Marcos', path: () => '/v1/people/marcos/copy', marks: '000 0 0+ ?' },
    { of: 'of nobody', path: () => '/v1/people/nobody/copy', marks: '000 0 00 ?' },
  ],
  'GET /v1/accesses': [{ marks: 'xxx x x+ ?' }],

  'GET /v1/erp/tickets': [
    { marks: NOBODY },
    { of: 'with its key', headers: ({ keys }) => bearing(keys.erp), marks: '+++ + ++ +' },
    { of: 'with another’s', headers: ({ keys }) => bearing(keys.mail), marks: NOBODY },
  ],
  'PUT /v1/erp/tickets/:id': [
    { path: () => '/v1/erp/tickets/x', body: { erpNumber: '1' }, marks: NOBODY },
    {
      ...{ of: 'with its key', path: () => '/v1/erp/tickets/x', body: { erpNumber: '1' }, marks: '000 0 00 0' },
      headers: ({ keys }) => bearing(keys.erp),
    },
  ],
  'POST /v1/mail-in': [
    { body: mail, headers: () => asMail, marks: NOBODY },
    {
      of: 'with its key',
      body: mail,
      headers: ({ keys }) => ({ ...asMail, ...bearing(keys.mail) }),
      marks: '+++ + ++ +',
    },
    { of: 'with another’s', body: mail, headers: ({ keys }) => ({ ...asMail, ...bearing(keys.erp) }), marks: NOBODY },
  ],

  // Last, since whom it names is known no more.
  'POST /v1/people/:id/erasure': [
    { of: 'of Janete', path: () => '/v1/people/janete/erasure', marks: '000 0 0+ ?' },
    { of: 'of the last who runs it', path: () => '/v1/people/marcos/erasure', marks: '000 0 0x ?' },
    { of: 'of Carla', path: () => '/v1/people/carla/erasure', marks: 'x00 0 0+ ?' },
  ],
};

/** Of the server that is asked. */
export const METRICS_KEY = 'a-key-of-16-and-more';

const bearing = (key: string) => ({ authorization: `Bearer ${key}` });
