/** A refusal over the wire: the same error on both sides, and nothing of the server's inside. */
import { expect } from 'chai';
import { DeskError, deskErrorCodes } from '../shared/desk-error.ts';
import { isInternal, statusOf } from './problem.ts';
import { errorOf, problemOf } from './problem.errors.ts';

const there = (error: DeskError): DeskError =>
  errorOf(JSON.parse(JSON.stringify(problemOf(error, statusOf[error.code]))), statusOf[error.code]);

describe('a refusal over the wire', () => {
  it('is the same error on both sides, with its reason and its fields', () => {
    for (const code of deskErrorCodes) {
      const fields = [{ field: 'order.startsAt', code: 'double_booked', params: { id: 'a', minutes: 5 } }];
      const { message, ...error } = there(new DeskError(code, 'É às 9h', { reason: 'double_booked', fields }));
      expect(error).to.deep.include({ code, reason: 'double_booked', fields });
      expect(message === 'É às 9h').to.equal(!isInternal(code));
    }
  });

  it('says nothing of the server’s own inside', () => {
    const { detail } = problemOf(DeskError.from(new Error('relation "tickets" does not exist')), 503);
    expect(detail).to.equal('The desk did not answer');
  });

  it('is told by its status where something between answered in its own words', () => {
    const codes = [401, 413, 404, 502].map((status) => errorOf('<html>Bad gateway</html>', status).code);
    expect(codes).to.deep.equal(['not_signed_in', 'too_large', 'unavailable', 'unavailable']);
  });
});
