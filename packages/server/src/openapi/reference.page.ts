/** The reference as one page without a script: every verb by its group, with what it takes and answers. */
import { BASE, queryPath, routes, type Route, type RouteId } from '@chamado/core/wire';
import { html } from 'hono/html';
import { answerRef, inputRef, type Json } from './schemas.ts';
import { groups, summaries } from './summaries.ts';

/** A page, and the policy under which it is read: its one style, and nothing else. */
export type Page = { readonly html: string; readonly policy: string };

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
article { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .75rem 0; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
`;

/** The whole page. */
export async function referencePage(version: string): Promise<Page> {
  const style = await digest(STYLE);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Chamado ${version}: reference of the wire</title>
        <style>
          ${'@'}
        </style>
      </head>
      <body>
        <h1>Reference of the wire</h1>
        <p>Version ${version}. The same for programs: <a href="${BASE}/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
        <nav aria-label="Groups">
          <ul>
            ${Object.keys(groups).map((name) => html`<li><a href="#${name}">${name}</a></li>`)}
          </ul>
        </nav>
        <main>${Object.entries(groups).map(([name, about]) => group(name, about))}</main>
      </body>
    </html>`;
  const text = String(await page).replace(/<style>\s*@\s*<\/style>/, () => `<style>${STYLE}</style>`);
  return {
    html: text,
    policy: `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

const group = (name: string, about: string) =>
  html`<section aria-labelledby="${name}">
    <h2 id="${name}">${name}</h2>
    <p>${about}</p>
    ${routes.filter(({ id }) => (id.includes('.') ? id.startsWith(`${name}.`) : name === 'desk')).map(verb)}
  </section>`;

const verb = (route: Route & { readonly id: RouteId }) =>
  html`<article>
    <h3>${summaries[route.id]}</h3>
    <p><code>${route.method} ${BASE}${route.path}</code> — <code>${route.id}</code></p>
    ${facts(route).map((fact) => html`<p>${fact}</p>`)}
  </article>`;

function facts(route: Route & { readonly id: RouteId }): readonly string[] {
  const { id, input, write, version, answers } = route;
  const given = nameOf(inputRef(id));
  return [
    ...(given && input === 'body' ? [`Takes ${given} as its body.`] : []),
    ...(given && input === 'query'
      ? [`Takes ${given} as parameters, or as the body of POST ${queryPath(route)}.`]
      : []),
    ...(input === 'file' ? ['Takes the file as its body.'] : []),
    ...(write ? ['Bears an Idempotency-Key.'] : []),
    ...(version ? ['Bears If-Match.'] : []),
    answers === 'file' ? 'Answers with bytes.' : `Answers with ${nameOf(answerRef(id)) ?? 'nothing'}.`,
  ];
}

const nameOf = (reference: Json | undefined): string | undefined =>
  reference && String(reference['$ref']).replace(/^.*\//, '');

const digest = async (text: string): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64');
