/** The name of one write, made before it is first sent and kept for every repetition. */
import { OperationId, parse } from '@chamado/core';
import { v7 } from 'uuid';

/** A UUIDv7: unique for ever, and in the order of time. */
export const newOperationId = (): OperationId => parse(OperationId, v7());
