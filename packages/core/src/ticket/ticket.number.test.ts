/** Ticket numbers in the formats of the manuals, and what a reseller is told about a wrong one. */
import { expect } from 'chai';
import * as z from 'zod/mini';
import { parse } from '../shared/parse.ts';
import { nextSequence, numberFor, sequenceIn, sequenceScope } from './ticket.number.ts';
import { NumberFormat } from './ticket.number.schema.ts';

const timeZone = 'America/Sao_Paulo';
const at = '2017-09-19T18:40:00Z';
/** Still 2017 in São Paulo. */
const newYear = '2018-01-01T01:59:00Z';

const aFormat = (over: Partial<NumberFormat> = {}): NumberFormat => ({
  pattern: '{sequence}',
  restart: 'never',
  start: 1,
  ...over,
});
const monthly = aFormat({ pattern: '{year}{month}/{sequence:4}', restart: 'month' });

const faultOf = (over: object): string => {
  const result = z.safeParse(NumberFormat, { ...aFormat(), ...over });
  return result.success
    ? ''
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
};

describe('a ticket number', () => {
  it('gives its sequence back, and none where another format made it', () => {
    expect(sequenceIn(monthly, '201709/0493', { at, timeZone })).to.equal(493);
    expect(sequenceIn(monthly, '409581', { at, timeZone })).to.equal(undefined);
  });

  it('is written as each manual writes it', () => {
    expect(numberFor(aFormat(), { at, sequence: 409_581, timeZone })).to.equal('409581');
    expect(numberFor(monthly, { at, sequence: 493, timeZone })).to.equal('201709/0493');
    expect(numberFor(aFormat({ pattern: '{sequence:12}' }), { at, sequence: 7, timeZone })).to.equal('000000000007');
    expect(numberFor(aFormat({ pattern: 'PC-{sequence:6}' }), { at, sequence: 123, timeZone })).to.equal('PC-000123');
  });

  it('is never cut, whatever its digits', () => {
    expect(numberFor(monthly, { at, sequence: 12_345, timeZone })).to.equal('201709/12345');
  });

  it('takes year and month from the clock of the desk, not from UTC', () => {
    expect(numberFor(monthly, { at: newYear, sequence: 1, timeZone })).to.equal('201712/0001');
    expect(sequenceScope(monthly, newYear, timeZone)).to.equal('2017-12');
  });

  it('is counted for ever, by year or by month', () => {
    const scopes = (['never', 'year', 'month'] as const).map((restart) =>
      sequenceScope(aFormat({ restart }), at, timeZone),
    );
    expect(scopes).to.deep.equal(['all', '2017', '2017-09']);
  });

  it('starts where the profile says, follows the last one, and only ever leaps ahead', () => {
    expect(nextSequence(aFormat({ start: 409_581 }), null)).to.equal(409_581);
    expect(nextSequence(aFormat({ start: 409_581 }), 409_581)).to.equal(409_582);
    expect(nextSequence(aFormat({ start: 1_000 }), 12)).to.equal(1_000);
    expect(nextSequence(aFormat({ start: 1 }), 1_000)).to.equal(1_001);
    expect(nextSequence(aFormat({ start: 0 }), null)).to.equal(0);
  });
});

describe('a number format', () => {
  it('takes the formats of the manuals', () => {
    expect(z.parse(NumberFormat, monthly)).to.deep.equal(monthly);
    expect(faultOf({ pattern: 'PC-{sequence:6}' })).to.equal('');
  });

  it('names the token it does not know, and those it does', () => {
    expect(faultOf({ pattern: '{ano}/{sequence}' })).to.match(
      /^pattern: unknown token \{ano\}; the tokens are \{year\}, \{month\}/,
    );
    expect(faultOf({ pattern: '{sequence:0}' })).to.contain('1 to 12 digits');
    expect(faultOf({ pattern: '{sequence}}' })).to.contain('without its pair');
  });

  it('keeps these words when it is refused at the edge', () => {
    expect(() => parse(NumberFormat, aFormat({ pattern: 'PC-{year}' }))).to.throw(
      'pattern: the sequence stands 0 times',
    );
  });

  it('asks for the sequence, once', () => {
    expect(faultOf({ pattern: 'PC-{year}' })).to.contain('stands 0 times; write it once');
    expect(faultOf({ pattern: '{sequence}-{sequence:4}' })).to.contain('stands 2 times');
  });

  it('refuses a restart after which numbers would repeat', () => {
    expect(faultOf({ restart: 'year' })).to.contain('add {year}');
    expect(faultOf({ pattern: '{month}/{sequence}', restart: 'month' })).to.contain('add {year}');
    expect(faultOf({ restart: 'month' })).to.contain('add {year} and {month}');
  });
});
