/** The ERP's own routes: it asks for what waits for its number, and gives it. */
import { DeskError, parse, TicketId } from '@chamado/core';
import { BASE } from '@chamado/core/wire';
import { jsonOf } from '../http/body.ts';
import type { RouteModule } from '../http/handler.ts';
import type { TenantBySystem } from '../identity/system-key.ts';
import type { ErpDesk } from './erp-desk.ts';
import { ErpNumber } from './erp-number.schema.ts';

/** What the routes ask of the server. */
export type ErpRoutesOptions = {
  readonly tenantBy: TenantBySystem;
  readonly deskOf: (tenant: string) => ErpDesk | Promise<ErpDesk>;
};

/** How many tickets one answer holds where nothing is said, and at most. */
const USUAL = 50;
const MOST = 200;

/** Adds the routes; each asks for a key of the scope `erp`, and knows no person. */
export const erpRoutes =
  ({ tenantBy, deskOf }: ErpRoutesOptions): RouteModule =>
  (app) => {
    const deskFor = async (request: Request): Promise<ErpDesk> => deskOf(tenantBy(request, 'erp'));

    app.get(`${BASE}/erp/tickets`, async ({ req, json }) => {
      const desk = await deskFor(req.raw);
      return json(await desk.waiting(req.query('after') ?? null, limitOf(req.query('limit'))));
    });

    app.put(`${BASE}/erp/tickets/:id`, async ({ req, json }) => {
      const desk = await deskFor(req.raw);
      const { erpNumber } = parse(ErpNumber, await jsonOf(req.raw, MAX_BYTES));
      return json(await desk.number(parse(TicketId, req.param('id')), erpNumber));
    });
  };

const MAX_BYTES = 4096;

function limitOf(given: string | undefined): number {
  const limit = given === undefined ? USUAL : Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  const fields = [{ field: 'limit', code: 'out_of_range', params: { from: 1, to: MOST } }];
  throw new DeskError('invalid', `limit: right would be a number from 1 to ${String(MOST)}`, { fields });
}
