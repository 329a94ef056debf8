/** How every verb of every port is called. */
import type { OperationId } from '../shared/ids.ts';

/** Stops a call: the promise rejects with the signal's reason, and nothing was written that was not already. */
export type CallOptions = { readonly signal?: AbortSignal };

/** Every write carries its operation id: written twice, it answers with the first result. */
export type WriteOptions = CallOptions & { readonly operationId: OperationId };
