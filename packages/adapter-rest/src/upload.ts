/** A file sent so that its progress is heard: what `fetch` cannot tell, an `XMLHttpRequest` can. */
import type { Progress } from './progress.ts';

/** Sends a request with a file for its body. Rejects as `fetch` does: a `TypeError`, or the signal's reason. */
export async function sendWithProgress(
  request: Request,
  body: string | Blob | undefined,
  onProgress: Progress,
): Promise<Response> {
  if (typeof XMLHttpRequest === 'undefined') return fetch(request);
  const { promise, resolve, reject } = promised<Response>();
  const sending = new XMLHttpRequest();
  sending.open(request.method, request.url);
  sending.responseType = 'blob';
  for (const [name, value] of request.headers) sending.setRequestHeader(name, value);
  sending.upload.addEventListener('progress', ({ loaded, total }) => total > 0 && onProgress(loaded / total));
  sending.addEventListener('error', () => reject(new TypeError('The network failed')));
  sending.addEventListener('abort', () => reject(new TypeError('The upload was aborted')));
  sending.addEventListener('load', () => resolve(responseOf(sending)));
  const stop = (): void => sending.abort();
  request.signal.addEventListener('abort', stop, { once: true });
  sending.send(body ?? null);
  return promise.finally(() => request.signal.removeEventListener('abort', stop));
}

function responseOf(sent: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = sent.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  const found: unknown = sent.response;
  return new Response(found instanceof Blob && found.size > 0 ? found : null, { status: sent.status, headers });
}

function promised<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve: (value: Value) => resolve(value), reject: (error: Error) => reject(error) };
}
