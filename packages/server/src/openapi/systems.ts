/** What a reseller's own systems ask of the server, as OpenAPI: beside the table, since no person does. */
import { refusal, type Placed } from './operations.ts';
import type { Json } from './schemas.ts';

const security = [{ system: [] }];
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const ticket = { $ref: '#/components/schemas/Ticket' };
const text = (longest: number): Json => ({ type: 'string', minLength: 1, maxLength: longest });

/** The schemas of these alone. */
export const systemSchemas: Readonly<Record<string, Json>> = {
  ErpWaiting: {
    type: 'object',
    properties: {
      items: { type: 'array', items: ticket },
      next: { type: ['string', 'null'], description: 'From where to ask for more' },
    },
    required: ['items', 'next'],
  },
  ErpNumber: { type: 'object', properties: { erpNumber: text(64) }, required: ['erpNumber'] },
};

/** How such a system is known. */
export const systemSchemes: Json = {
  system: { type: 'http', scheme: 'bearer', description: 'The key of that system, as the tenant’s file gives it' },
};

/** Its tag, and what is said of it. */
export const systemTag = { name: 'systems', description: 'A reseller’s own systems: his ERP, and what brings mails' };

export const systemOperations: readonly Placed[] = [
  {
    path: '/erp/tickets',
    method: 'get',
    operation: {
      operationId: 'erp.waiting',
      summary: 'Tickets that wait for their number in the ERP',
      description: 'Oldest first. Each is told again until it has its number; people see −1 until then.',
      tags: [systemTag.name],
      security,
      parameters: [
        {
          name: 'after',
          in: 'query',
          required: false,
          description: 'The `next` of an earlier answer',
          schema: text(200),
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
        },
      ],
      responses: {
        200: { description: 'A page of them', content: json({ $ref: '#/components/schemas/ErpWaiting' }) },
        ...{ 401: refusal('NotSignedIn'), 422: refusal('Invalid'), 503: refusal('Unavailable') },
      },
    },
  },
  {
    path: '/erp/tickets/{id}',
    method: 'put',
    operation: {
      operationId: 'erp.number',
      summary: 'Give a ticket its number in the ERP',
      description: 'Given again it stays. Another number is refused (409), and so is one that another ticket has.',
      tags: [systemTag.name],
      security,
      parameters: [{ name: 'id', in: 'path', required: true, schema: text(64) }],
      requestBody: { required: true, content: json({ $ref: '#/components/schemas/ErpNumber' }) },
      responses: {
        200: { description: 'The ticket, with its number', content: json(ticket) },
        ...{ 400: refusal('Malformed'), 401: refusal('NotSignedIn'), 404: refusal('NotFound') },
        ...{ 409: refusal('Conflict'), 413: refusal('TooLarge'), 415: refusal('WrongType') },
        ...{ 422: refusal('Invalid'), 503: refusal('Unavailable') },
      },
    },
  },
  {
    path: '/mail-in',
    method: 'post',
    operation: {
      operationId: 'mailIn.take',
      summary: 'Hand in a mail that was sent to an address of the desk',
      description: 'As it came. What became of it is not told; handed in again, it is taken once.',
      tags: [systemTag.name],
      security,
      requestBody: { required: true, content: { 'message/rfc822': {} } },
      responses: {
        202: { description: 'It is dealt with' },
        ...{ 401: refusal('NotSignedIn'), 404: refusal('NotFound'), 413: refusal('TooLarge') },
        ...{ 415: refusal('WrongType'), 503: refusal('Unavailable') },
      },
    },
  },
];
