/** A refusal as it is kept, and as it is thrown again. */
import { DeskError, type DeskErrorCode } from '@chamado/core';
import type { Refused } from './queue.ts';

export const refusedBy = ({ code, message, fields, reason }: DeskError): Refused => ({ code, message, fields, reason });

export const errorOf = ({ code, message, fields, reason }: Refused): DeskError =>
  new DeskError(code, message, { fields, ...(reason !== null && { reason }) });

/** Whether the same write may be taken later, with nobody mending it. */
export const isPassing = (code: DeskErrorCode): boolean => PASSING.includes(code);

const PASSING: readonly DeskErrorCode[] = ['unavailable', 'not_signed_in', 'blocked', 'full'];
