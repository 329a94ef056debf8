/** Where a mail service hands in the mails that people answer, over HTTP: one mail a request, as it came. */
import { BASE } from '@chamado/core/wire';
import { bytesOf } from '../http/body.ts';
import type { RouteModule } from '../http/handler.ts';
import { ProtocolError } from '../http/refusal.ts';
import type { TenantBySystem } from '../identity/system-key.ts';
import type { MailEnvelope } from './incoming.ts';

/** What the route asks of the server. */
export type MailInRoutesOptions = {
  readonly tenantBy: TenantBySystem;
  /** Takes a mail for one tenant. What it rejects with makes the service try again later. */
  readonly take: (tenant: string, raw: Uint8Array, envelope: MailEnvelope) => Promise<unknown>;
};

/** Adds the route; it asks for a key of the scope `mail`, and tells nothing of what became of the mail. */
export const mailInRoutes =
  ({ tenantBy, take }: MailInRoutesOptions): RouteModule =>
  (app) => {
    app.post(`${BASE}/mail-in`, async ({ req, body }) => {
      const tenant = tenantBy(req.raw, 'mail');
      if (!/^message\/rfc822\s*(?:;|$)/i.test(req.header('content-type') ?? '')) {
        const fields = [{ field: 'Content-Type', code: 'malformed' }];
        throw new ProtocolError(415, 'Content-Type: right would be message/rfc822', { fields });
      }
      await take(tenant, await bytesOf(req.raw, MAX_BYTES), { from: null, to: null });
      return body(null, 202);
    });
  };

const MAX_BYTES = 15 * 1024 * 1024;
