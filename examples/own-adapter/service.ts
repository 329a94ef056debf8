/** A backend that was there before Chamado, with words of its own: a little REST service of requests, as a fetch handler. */

/** What a client of the service writes. `extra` is the client's own: the service keeps it and never reads it. */
export type Pedido = { readonly titulo: string; readonly situacao: string; readonly extra: string };

/** A request as the service keeps it: `revisao` grows with every write. */
export type KeptPedido = Pedido & { readonly chave: number; readonly revisao: number };

/**
 * `GET /pedidos` lists all, `POST /pedidos?senha=…` adds, `PUT /pedidos/{chave}?revisao=…` replaces. 409 where something was
 * added under that `senha` before, or where the request is of another `revisao` by now.
 */
export function createService(): (request: Request) => Promise<Response> {
  const kept = new Map<number, KeptPedido>();
  const used = new Set<string | null>();

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'GET') return Response.json([...kept.values()]);
    const body: unknown = await request.json();
    if (!isPedido(body)) return new Response(null, { status: 400 });
    const { titulo, situacao, extra } = body;
    const keep = (chave: number, revisao: number, status: number): Response => {
      const one = { titulo, situacao, extra, chave, revisao };
      kept.set(chave, one);
      return Response.json(one, { status });
    };
    if (request.method === 'POST') {
      const senha = searchParams.get('senha');
      if (used.has(senha)) return new Response(null, { status: 409 });
      used.add(senha);
      return keep(kept.size + 1, 1, 201);
    }
    const known = kept.get(Number(pathname.split('/').at(-1)));
    if (known?.revisao !== Number(searchParams.get('revisao'))) return new Response(null, { status: 409 });
    return keep(known.chave, known.revisao + 1, 200);
  };
}

/** Whether a client wrote a request. */
function isPedido(body: unknown): body is Pedido {
  if (typeof body !== 'object' || body === null) return false;
  return ['titulo', 'situacao', 'extra'].every((name) => typeof Reflect.get(body, name) === 'string');
}

/** Whether the service answered with one. */
export const isKeptPedido = (body: unknown): body is KeptPedido =>
  isPedido(body) && Number.isInteger(Reflect.get(body, 'chave')) && Number.isInteger(Reflect.get(body, 'revisao'));
