/** What a save is refused for, item by item: everything at once, and nothing that is right (PWS 2.7.3). */
import { expect } from 'chai';
import { anAttendance, aRoller, aTypedVisit, faultsOfSave } from '../testing/attendances.ts';
import { anEntry } from '../testing/entries.ts';
import { aVisit } from '../testing/visits.ts';

describe('the faults of an attendance', () => {
  it('P15 are none where no part was touched', () => {
    expect(faultsOfSave(anAttendance({ parts: undefined }))).to.deep.equal([]);
  });

  it('P15 are none where a second visit puts in another part', () => {
    const entries = [anEntry({ type: 'ticket.registerVisit', visit: aVisit() })];
    expect(faultsOfSave(anAttendance({ visit: { ...aTypedVisit, number: 2 } }), { entries })).to.deep.equal([]);
  });

  it('P16 name the number that was told before beside each of the words that is blank', () => {
    const entries = [anEntry({ type: 'ticket.registerVisit', visit: aVisit() })];
    for (const blank of ['symptom', 'cause', 'action'])
      expect(faultsOfSave({ ...anAttendance(), visit: { ...aTypedVisit, [blank]: '' } }, { entries })).to.deep.equal([
        `visit.${blank} required`,
        'visit.number already_told',
      ]);
  });

  it('P16 name what cannot be read, and nothing else where the rest of the visit cannot be judged then', () => {
    const unread = { ...anAttendance(), visit: { ...aTypedVisit, travel: { kmStart: 'cem' } } };
    expect(faultsOfSave(unread).map((fault) => fault.split(' ')[0])).to.deep.equal(['visit.travel.kmStart']);
  });

  it('P14 name start and end in the words of the visit', () => {
    const { minutes, startedAt, ...rest } = aTypedVisit;
    expect(faultsOfSave({ ...anAttendance(), visit: { ...rest, startedAt } })).to.deep.equal([
      'visit.endedAt required',
    ]);
    expect(faultsOfSave({ ...anAttendance(), visit: { ...rest, endedAt: startedAt } })).to.deep.equal([
      'visit.startedAt required',
    ]);
    expect(faultsOfSave({ ...anAttendance(), visit: { ...rest, minutes } })).to.deep.equal([
      ...['visit.startedAt required', 'visit.endedAt required'],
    ]);
  });

  it('P15 name an id that two of the parts share, and the first of them is none', () => {
    const part = { ...aRoller, status: 'replaced' as const };
    expect(faultsOfSave(anAttendance({ parts: [part, { ...part, id: 'fusor' }, part] }))).to.deep.equal([
      'parts.2.id already_requested',
    ]);
  });
});
