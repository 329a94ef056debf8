/** What an operator finds of what customers wrote. */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import { DeskError } from '../shared/desk-error.ts';
import { aMessage } from '../testing/scripts.ts';
import { completing, isAskedFor, periodOf } from './inbox.rules.ts';
import { InboxQuery } from './message.schema.ts';

// 22:30 of 9 March in São Paulo, and already the 10th in UTC.
const NOW = '2026-03-10T01:30:00.000Z';
const ZONE = 'America/Sao_Paulo';

const found = (query: InboxQuery, receivedAt: string, over: Parameters<typeof aMessage>[0] = {}): boolean => {
  const asked = parse(InboxQuery, query);
  return isAskedFor(aMessage({ receivedAt, ...over }), asked, periodOf(asked, NOW, ZONE));
};
const faults = (query: InboxQuery): readonly string[] => {
  try {
    parse(InboxQuery, query);
    return [];
  } catch (thrown) {
    return DeskError.from(thrown).fields.map(({ field }) => field);
  }
};

describe('the inbox', () => {
  it('I2 shows the last days, counted in the desk’s own zone', () => {
    expect(found({ lastDays: 1 }, '2026-03-08T03:00:00.000Z')).to.equal(true);
    expect(found({ lastDays: 1 }, '2026-03-08T02:59:59.999Z')).to.equal(false);
    expect(found({}, '2019-01-01T00:00:00.000Z')).to.equal(true);
  });

  it('I2 shows an interval of dates with both ends in it, and one end alone', () => {
    const days = { fromDate: '2026-03-07', untilDate: '2026-03-08' };
    expect(found(days, '2026-03-07T03:00:00.000Z')).to.equal(true);
    expect(found(days, '2026-03-09T02:59:59.999Z')).to.equal(true);
    expect(found(days, '2026-03-09T03:00:00.000Z')).to.equal(false);
    expect(found({ fromDate: '2026-03-07' }, NOW)).to.equal(true);
    expect(found({ untilDate: '2026-03-07' }, '2026-03-07T02:59:59.999Z')).to.equal(true);
  });

  it('I2 takes either the last days or an interval, and no interval that ends before it begins', () => {
    expect(faults({ lastDays: 2, fromDate: '2026-03-07' })).to.deep.equal(['lastDays']);
    expect(faults({ fromDate: '2026-03-08', untilDate: '2026-03-07' })).to.deep.equal(['untilDate']);
    expect(faults({ fromDate: '2026-03-08', untilDate: '2026-03-08' })).to.deep.equal([]);
    expect(faults({ lastDays: 0, quantity: 0 })).to.deep.equal(['lastDays', 'quantity']);
  });

  it('I2 completes an address from its initials, each sender once, whatever the case', () => {
    const messages = ['rui@aurora.example', 'Carla@aurora.example', 'carla@aurora.example', 'caio@b.example'].map(
      (from, at) => aMessage({ id: `m${at}`, from }),
    );
    expect(completing(messages, 'CA')).to.deep.equal(['caio@b.example', 'carla@aurora.example']);
    expect(completing(messages, 'aurora')).to.deep.equal([]);
    expect(found({ address: 'Carl' }, NOW)).to.equal(true);
    expect(found({ address: 'arl' }, NOW)).to.equal(false);
  });

  it('I3 leaves out what is a ticket already, unless it is asked for', () => {
    const taken = {
      taken: { ticketId: 'ticket-1', by: { id: 'ana', name: 'Ana', role: 'attendant' as const }, at: NOW },
    };
    expect(found({}, NOW, taken)).to.equal(false);
    expect(found({ taken: true }, NOW, taken)).to.equal(true);
  });
});
