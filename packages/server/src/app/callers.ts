/** Where each request comes from: by the network, or by the word of the proxies that are ours. */
import type { Answer } from './listen.ts';

/** `proxies` is how many of ours stand before this server: each adds one address to `x-forwarded-for`, at its end. */
export function callers(proxies: number) {
  const addresses = new WeakMap<Request, string>();
  return {
    /** Empty for a request that came by no network. */
    addressOf: (request: Request): string => addresses.get(request) ?? '',
    noted:
      (handler: (request: Request) => Promise<Response>): Answer =>
      (request, from) => {
        const said = (request.headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
        addresses.set(request, (proxies > 0 && said.at(-proxies)) || from);
        return handler(request);
      },
  };
}
