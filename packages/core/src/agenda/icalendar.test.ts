/** iCalendar, read back by a parser that others keep. */
import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { anAgendaItem } from '../testing/agenda.ts';
import { anAttendant } from '../testing/people.ts';
import { icalendar } from './icalendar.ts';

const given = {
  profile: { id: 'horizonte', name: 'Horizonte; Telecom, “Sul”', locale: 'pt-BR' },
  now: '2026-03-09T12:00:00.000Z',
};

/** The events of an export, as the parser reads them. */
function eventsIn(ics: string) {
  const calendar = ICAL.Component.fromString(ics);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const read = (name: string): string => String(event.getFirstPropertyValue(name));
    const { startDate, endDate } = new ICAL.Event(event);
    return { read, startsAt: startDate.toJSDate().toISOString(), endsAt: endDate.toJSDate().toISOString() };
  });
}

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('the agenda as iCalendar', () => {
  it('I11 is read back by others: who, what, where and when, in UTC', () => {
    const ics = icalendar(
      [
        anAgendaItem({
          id: 'a',
          kind: 'siteSurvey',
          place: 'Rua das Flores, 12; fundos',
          work: 'Medir a visada\naté a torre',
        }),
      ],
      given,
    );
    const [event] = eventsIn(ics);
    expect(event).to.include({ startsAt: '2026-03-09T13:00:00.000Z', endsAt: '2026-03-09T14:00:00.000Z' });
    expect(event?.read('summary')).to.equal('Estudo de visada: Bruno Salles');
    expect(event?.read('description')).to.equal('Medir a visada\naté a torre');
    expect(event?.read('location')).to.equal('Rua das Flores, 12; fundos');
    expect([event?.read('uid'), event?.read('status'), event?.read('sequence')]).to.deep.equal([
      'a@horizonte',
      'CONFIRMED',
      '0',
    ]);
    expect(event?.read('dtstamp')).to.equal('2026-03-09T12:00:00Z');
    expect(ics).to.include('X-WR-CALNAME:Horizonte\\; Telecom\\, “Sul”\r\n');
  });

  it('I11 names the same event with a later sequence after a move, and as cancelled once it was called off', () => {
    const moved = anAgendaItem({
      id: 'a',
      version: 2,
      startsAt: '2026-03-10T13:00:00.000Z',
      endsAt: '2026-03-10T14:00:00.000Z',
    });
    const cancelled = anAgendaItem({
      id: 'b',
      version: 3,
      cancelled: { reason: 'Chuva', at: given.now, by: anAttendant() },
    });
    const read = eventsIn(icalendar([moved, cancelled], given)).map((event) =>
      ['uid', 'sequence', 'status'].map(event.read),
    );
    expect(read).to.deep.equal([
      ['a@horizonte', '1', 'CONFIRMED'],
      ['b@horizonte', '2', 'CANCELLED'],
    ]);
  });

  it('I11 tells a customer when who comes, and nothing of the work', () => {
    const ics = icalendar([{ ...anAgendaItem({ work: 'Segredo' }), appointment: null }], given);
    expect(ics).to.not.include('Segredo').and.not.include('DESCRIPTION');
    expect(eventsIn(ics)[0]?.read('summary')).to.equal('Ordem de serviço: Bruno Salles');
  });

  it('ends every line by CRLF, folds at 75 octets, and cuts no letter in two', () => {
    for (const work of ['ção'.repeat(300), '😀'.repeat(200), `${'a'.repeat(62)}😀😀`, 'e\u0301'.repeat(200)]) {
      const ics = icalendar([anAgendaItem({ work })], given);
      const lines = ics.split('\r\n');
      expect(lines.pop()).to.equal('');
      expect(Math.max(...lines.map(octets))).to.be.within(72, 75);
      expect(lines.join('')).to.not.match(/[\r\n]|\uFFFD/);
      expect(eventsIn(ics)[0]?.read('description')).to.equal(work);
    }
  });

  it('lets no text end its property or begin another', () => {
    const work = 'fim\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:falso;x=1,2\\n "aspas" : dois\ttab';
    const events = eventsIn(icalendar([anAgendaItem({ work })], given));
    expect(events).to.have.length(1);
    expect(events[0]?.read('description')).to.equal(work.replaceAll('\r\n', '\n'));
  });

  it('keeps every character that a text may hold, and leaves out the controls that it may not', () => {
    const read = (work: string) =>
      eventsIn(icalendar([anAgendaItem({ work: `x${work}x` })], given))[0]?.read('description');
    expect(read('\0\u0007\u001b\u007f\t')).to.equal('x\tx');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (work) => {
        expect(read(work)).to.equal(`x${work}x`);
      }),
    );
  });
});
