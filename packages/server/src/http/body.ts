/** The body of a request, read within its limits. */
import { DeskError } from '@chamado/core';
import { ProtocolError } from './refusal.ts';

/** How deep JSON may be nested: deeper than any domain value, far from any stack's end. */
const DEEPEST = 64;

/** The JSON of a request. Refuses another media type (415), more than `maxBytes` (413), and what is no JSON (400). */
export async function jsonOf(request: Request, maxBytes: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type))
    throw new ProtocolError(415, 'Content-Type: right would be application/json', fault('Content-Type'));
  const bytes = await bytesOf(request, maxBytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(text) <= DEEPEST) return JSON.parse(text);
  } catch {
    throw new ProtocolError(400, 'The body is no JSON in UTF-8', fault('body'));
  }
  throw new ProtocolError(400, `The body is nested deeper than ${DEEPEST}`, fault('body'));
}

/** The bytes of a request; refused with `too_large` as soon as they are more than `maxBytes`. */
export async function bytesOf(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** By its reader: not every browser gives a stream’s chunks to a loop. */
async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) yield read.value;
  } finally {
    reader?.releaseLock();
  }
}

/** How deep brackets are nested, outside of texts: known before anything is built of them. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const fault = (field: string) => ({ fields: [{ field, code: 'malformed' }] });

const tooLarge = (maxBytes: number): DeskError =>
  new DeskError('too_large', `The body is larger than the ${maxBytes} bytes that are taken`);
