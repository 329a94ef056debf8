/** Changes of a desk that remembers none, as server-sent events: enough to try the adapter's side. */
import type { RouteModule } from '@chamado/server/http';

/** `GET /v1/changes`, numbered from 1 for each who listens. */
export const changesOf: RouteModule = (app, deskFor) => {
  app.get('/v1/changes', async ({ req }) => {
    const { desk } = await deskFor(req.raw);
    const encoder = new TextEncoder();
    let stop: (() => void) | undefined;
    let told = 0;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(encoder.encode(': here\n\n'));
        stop = desk.watch?.((change) => {
          const lines = ['event: change', `id: ${(told += 1)}`, `data: ${JSON.stringify(change)}`];
          controller.enqueue(encoder.encode(`${lines.join('\n')}\n\n`));
        });
      },
      cancel: () => stop?.(),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  });
};
