/** The public list of strings that break programs, through iCalendar and back; run where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import ICAL from 'ical.js';
import { anAgendaItem } from '../testing/agenda.ts';
import { icalendar } from './icalendar.ts';

const file = new URL('../../../../../shared/data/naughty-strings/blns.json', import.meta.url);
const given = { profile: { id: 'horizonte', name: 'Horizonte', locale: 'pt-BR' }, now: '2026-03-09T12:00:00.000Z' };

describe('the public list of naughty strings on an agenda', () => {
  it('I11 is read back by others as it was written, but for control characters', function () {
    if (!existsSync(file)) {
      console.log('    skipped: ../shared/data/naughty-strings is not beside this checkout');
      this.skip();
    }
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const texts = (Array.isArray(list) ? list : []).map((text) => String(text).trim()).filter((text) => text !== '');
    expect(texts.length).to.be.greaterThan(400);
    const items = texts.map((work, nth) => anAgendaItem({ id: String(nth), work }));
    const calendar = ICAL.Component.fromString(icalendar(items, given));
    const read = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('description'));
    expect(read).to.deep.equal(texts.map(withoutControls));
  });
});

const withoutControls = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n\x80-\x9f])\p{Cc}/gu, '');
