/** The wire, described: `/v1/openapi.json` for programs, `/v1/reference` for people. Neither says anything of a desk. */
import type { RouteModule } from '../http/handler.ts';
import { openApiDocument } from './document.ts';
import { referencePage } from './reference.page.ts';

/** Serves both; made when first asked for, since it takes a while. */
export function openApiRoutes(version: string): RouteModule {
  let document: string | undefined;
  let page: Promise<{ readonly html: string; readonly policy: string }> | undefined;
  return (app) => {
    app.get('/v1/openapi.json', () => {
      document ??= JSON.stringify(openApiDocument(version));
      const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
      return new Response(document, { headers });
    });
    app.get('/v1/reference', async () => {
      const { html, policy } = await (page ??= referencePage(version));
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
      return new Response(html, { headers });
    });
  };
}
