/** A network that breaks streams when it is told to: in the midst of whatever comes next, at any byte. */

/** The network, and how it is broken. */
export type CutNetwork = {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The next that comes is cut off; resolves once the reader is connected again and hears. */
  readonly cut: () => Promise<void>;
  /** Resolves once anything came. */
  readonly heard: () => Promise<void>;
};

/** `chance` says from 0 to 1 how much of it still arrives. */
export function cutNetwork(fetch: (request: Request) => Promise<Response>, chance: () => number): CutNetwork {
  let isArmed = false;
  const hearing: (() => void)[] = [];
  const heard = () => new Promise<void>((done) => void hearing.push(done));

  const broken = (body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> => {
    const reader = body.getReader();
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
          if (done || !value) {
            controller.close();
            return;
          }
          if (!isArmed) {
            controller.enqueue(value);
            for (const tell of hearing.splice(0)) tell();
            return;
          }
          isArmed = false;
          const arriving = Math.floor(chance() * (value.length + 1));
          if (arriving > 0) controller.enqueue(value.subarray(0, arriving));
          await reader.cancel();
          // Closed, not failed: a failing stream would drop what has arrived.
          controller.close();
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  };

  return {
    async fetch(request) {
      const response = await fetch(request);
      return response.body ? new Response(broken(response.body), response) : response;
    },
    cut() {
      isArmed = true;
      return heard();
    },
    heard,
  };
}
