/** The names of writes: UUIDs of version 7, no two alike, in the order of time. */
import { expect } from 'chai';
import { newOperationId } from './operation-id.ts';

describe('the name of a write', () => {
  it('is a UUID of version 7, of its own', () => {
    const ids = Array.from({ length: 2000 }, newOperationId);
    for (const id of ids) expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('says when it was made', () => {
    const before = Date.now();
    const made = Number.parseInt(newOperationId().replaceAll('-', '').slice(0, 12), 16);
    expect(made).to.be.within(before, Date.now());
  });
});
