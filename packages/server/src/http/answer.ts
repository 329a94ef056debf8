/** What a verb answered, as a response: JSON with its version, bytes nobody's browser runs, or nothing. */
import type { DeskPort } from '@chamado/core';
import { routes, type Route } from '@chamado/core/wire';
import { dispatch, type Asked } from './dispatch.ts';
import { downloadHeaders } from './download.headers.ts';
import { etagOf } from './preconditions.ts';
import type { Current } from './refusal.ts';

/** The response to a verb that answered. */
export function responseOf({ answers, etag }: Route, answer: unknown): Response {
  if (answers === 'nothing') return new Response(null, { status: 204 });
  if (answer instanceof Blob) return download(answer);
  const version = etagOf(answer, etag);
  return Response.json(answer ?? null, version === undefined ? {} : { headers: { etag: version } });
}

/** What stands where a version was stale, as this person sees it; undefined where it is gone for him. */
export async function currentOf(desk: DeskPort, { current }: Route, asked: Asked): Promise<Current | undefined> {
  const route: Route | undefined = routes.find(({ id }) => id === current);
  if (!route) return undefined;
  const answer = await dispatch(desk, route, asked);
  return { answer, etag: etagOf(answer, route.etag) };
}

/** Streamed from where it is kept, under its name where the desk told it. */
function download(file: Blob): Response {
  const name = file instanceof File ? file.name : 'arquivo';
  const headers = downloadHeaders({ name, type: file.type || 'application/octet-stream' });
  headers.set('content-length', String(file.size));
  return new Response(file.stream(), { headers });
}
