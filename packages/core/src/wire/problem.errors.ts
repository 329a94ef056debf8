/** A `DeskError` as a problem, and back. */
import * as z from 'zod/mini';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import { isInternal, titleOf } from './problem.ts';
import { Problem } from './problem.schema.ts';

/** The problem that an error travels as. What it says of the server's inside stays there. */
export function problemOf({ code, message, reason, fields }: DeskError, status: number, current?: unknown): Problem {
  return {
    type: `/v1/problems/${code}`,
    title: titleOf[code],
    status,
    detail: isInternal(code) ? titleOf[code] : message,
    code,
    ...(reason !== null && { reason }),
    ...(fields.length > 0 && { fields }),
    ...(current !== undefined && { current }),
  };
}

/** The error that travelled as `data`; whatever stands between may have answered instead, and then the status is all there is. */
export function errorOf(data: unknown, status: number): DeskError {
  const read = z.safeParse(Problem, data);
  if (!read.success) return unspoken(status);
  const { code, detail, reason, fields = [] } = read.data;
  return new DeskError(code, detail, {
    fields: fields.map(faultOf),
    ...(reason !== undefined && { reason }),
  });
}

const faultOf = ({ field, code, params }: NonNullable<Problem['fields']>[number]): FieldFault => ({
  field,
  code,
  ...(params && { params }),
});

function unspoken(status: number): DeskError {
  const answered = `The desk answered ${status}, and not in its own words`;
  if (status === 401) return new DeskError('not_signed_in', answered);
  if (status === 413) return new DeskError('too_large', answered);
  return new DeskError('unavailable', `${answered}; right would be to try again`);
}
