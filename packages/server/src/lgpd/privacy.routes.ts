/** LGPD over HTTP, beside the desk's own routes: a person's copy, his erasure, and who read whose data. */
import { DeskError, OperationId, parse } from '@chamado/core';
import { BASE } from '@chamado/core/wire';
import * as z from 'zod/mini';
import type { RouteModule } from '../http/handler.ts';
import { operationIdOf } from '../http/preconditions.ts';
import type { Privacy } from './privacy.ts';

/**
 * `GET /v1/people/:id/copy` answers with everything kept about him, as a file: to himself, and to a manager.
 * `POST /v1/people/:id/erasure`, with an `Idempotency-Key`, makes him unknowable: asked by a manager.
 * `GET /v1/accesses?of=&after=` says who read whose data, newest first: to a manager.
 */
export const privacyRoutes =
  (privacyOf: (tenant: string) => Privacy): RouteModule =>
  (app, deskFor) => {
    app.get(`${BASE}/people/:id/copy`, async ({ req }) => {
      const { person, tenant } = await deskFor(req.raw);
      const copy = await privacyOf(tenant).copyOf(person, idIn(req.param('id')));
      return Response.json(copy, { headers: { 'content-disposition': 'attachment; filename="copy.json"' } });
    });

    app.post(`${BASE}/people/:id/erasure`, async ({ req }) => {
      const { person, tenant } = await deskFor(req.raw);
      const operationId = parse(OperationId, operationIdOf(req.raw));
      return Response.json(await privacyOf(tenant).erase(person, idIn(req.param('id')), { operationId }));
    });

    app.get(`${BASE}/accesses`, async ({ req }) => {
      const { person, tenant } = await deskFor(req.raw);
      return Response.json(await privacyOf(tenant).accesses(person, parse(AccessQuery, req.query())));
    });
  };

const Id = z.string().check(z.minLength(1), z.maxLength(64));
const AccessQuery = z.object({ of: z.optional(Id), after: z.optional(Id) });

/** What cannot be anybody's address is nobody's. */
function idIn(text: string): string {
  const { data } = z.safeParse(Id, text);
  if (data === undefined) throw new DeskError('not_found', 'There is no such person, or he is not yours to ask for');
  return data;
}
