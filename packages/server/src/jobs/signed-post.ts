/** What is told to another system over HTTP, so that it can prove who told it (Standard Webhooks). */
import { Webhook } from 'standardwebhooks';

/** Where it is told, and by which secret it is signed. */
export type SignedAddress = {
  readonly url: string;
  /** As the scheme writes it: `whsec_` and base64. */
  readonly secret: string;
};

/**
 * Tells `body`, JSON, under an id that a repetition keeps; answers with what was answered, at most 64 KiB of it.
 *
 * @throws Error where it was not taken, or nobody knows whether it was.
 */
export async function postSigned({ url, secret }: SignedAddress, id: string, body: string): Promise<string> {
  const now = new Date();
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
    // Where it leads to was not agreed upon.
    redirect: 'error',
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`It answered ${String(response.status)}`);
  }
  return textOf(response);
}

const MOST = 65_536;

async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > MOST) {
      await reader?.cancel();
      throw new Error('It answered with more than is read');
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks).toString();
}
