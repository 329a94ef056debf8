/** A moment, told by a look as by its schema. */
import { expect } from 'chai';
import { Instant, isInstant } from './instant.ts';

const moments = [
  ...['2026-11-21T19:14:00.000Z', '2024-02-29T00:00:00.000Z', '2023-02-29T00:00:00.000Z', '2026-02-30T10:00:00.000Z'],
  ...['2026-11-21T24:00:00.000Z', '2026-11-21T19:14:00Z', '2026-11-21T19:14:00.0000Z', '2026-11-21T19:14:00.000-03:00'],
  ...['2026-11-21', 'agora', '', 7, null, undefined, true, '+010000-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z'],
  ...['2026-13-01T00:00:00.000Z', '2026-11-21t19:14:00.000z', ' 2026-11-21T19:14:00.000Z', '1969-12-31T23:59:59.999Z'],
];

describe('a moment', () => {
  for (const moment of moments)
    it(`is told without the schema as with it: ${String(moment)}`, () => {
      expect(isInstant(moment)).to.equal(Instant.safeParse(moment).success);
    });
});
