/** Whether what a person wrote has reached the desk, where an adapter keeps what has not (B2). */
import type { UnsentPort } from '../port/unsent-port.ts';
import type { OperationId } from '../shared/ids.ts';

type Outbox = { readonly unsent?: UnsentPort | undefined };

/** Whether it waits to be sent; of an outbox that cannot be read, nobody says so. */
export const waitsToBeSent = async ({ unsent }: Outbox, id: OperationId): Promise<boolean> =>
  unsent?.list().then(
    (writes) => writes.some(({ operationId }) => operationId === id),
    () => false,
  ) ?? false;

/** Resolves once it waits no more: it has arrived, or was let go of. */
export const noLongerWaiting = ({ unsent }: Outbox, id: OperationId, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void =>
      void waitsToBeSent({ unsent }, id).then((waits) => {
        if (waits) return;
        stop?.();
        resolve();
      });
    const stop = unsent?.watch(look);
    signal.addEventListener('abort', () => stop?.(), { once: true });
    look();
  });
