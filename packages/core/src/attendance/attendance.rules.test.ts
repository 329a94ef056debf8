/** Bruno saves what he did at Carla's: the whole of it, or nothing (PWS 2.7.2–2.7.3). */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import {
  anAttendance,
  anAttendanceGiven as given,
  aRoller as rolete,
  aTypedVisit as visit,
  faultsOfSave as faultsOf,
} from '../testing/attendances.ts';
import { anEntry } from '../testing/entries.ts';
import { aManager, aRequester, aTechnician } from '../testing/people.ts';
import { aFieldServicePolicy, aTicketIn } from '../testing/policies.ts';
import { after } from '../testing/story.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { attendanceFindings } from './attendance.findings.ts';
import { decideAttendance, type AttendanceGiven } from './attendance.rules.ts';
import type { Attendance } from './attendance.schema.ts';
import { stagesOffered } from './attendance.stages.ts';

const policy = aFieldServicePolicy();
const bruno = aTechnician();
const inService = given().ticket;
const pending = aTicketIn({ stage: 'pending', step: null }, { assignee: refOf(bruno), statusId: 'P' });

const saved = (attendance: Attendance, over: Partial<AttendanceGiven> = {}): Ticket => {
  const { ticket, by } = given(over);
  return after(ticket, policy, ...decideAttendance(given(over), attendance).map((command) => [by, command] as const));
};

describe('an attendance', () => {
  it('P14 P15 becomes the visit, its parts and the conclusion, in that order', () => {
    const commands = decideAttendance(given(), anAttendance());
    expect(commands.map(({ type }) => type)).to.deep.equal([
      'ticket.registerVisit',
      'ticket.requestPart',
      'ticket.resolve',
    ]);
    expect(commands[0]).to.have.nested.property('visit.endedAt', '2026-03-09T12:10:00.000Z');
    expect(commands[0]).to.not.have.property('comment');
    expect(commands[2]).to.deep.include({ solution: anAttendance().followUp, statusId: 'O' });
    expect(saved(anAttendance())).to.include({ stage: 'concluded', statusId: 'O', version: 4 });
  });

  it('P14 leaves the ticket in each stage that the technician may choose', () => {
    expect(saved(anAttendance({ stage: 'inService', statusId: 'M2' }))).to.include({
      stage: 'inService',
      statusId: 'M2',
    });
    const stopped = anAttendance({ stage: 'pending', statusId: 'P', reasonId: 'ponto-de-rede' });
    expect(saved(stopped)).to.include({ stage: 'pending', justification: 'ponto-de-rede' });
    expect(saved(anAttendance({ stage: 'attended', statusId: 'T' }))).to.include({ stage: 'attended', statusId: 'T' });
    expect(saved(anAttendance({ stage: 'inService', statusId: 'M' }), { ticket: pending }).stage).to.equal('inService');
    expect(saved(anAttendance({ stage: 'pending', statusId: 'P' }), { ticket: pending }).stage).to.equal('pending');
  });

  it('P14 keeps the follow-up, wherever it leads', () => {
    for (const [stage, statusId, ticket] of [
      ['inService', 'M', inService],
      ['pending', 'P', inService],
      ['attended', 'T', inService],
      ['inService', 'M', pending],
    ] as const) {
      const asked = anAttendance({ stage, statusId, ...(stage === 'pending' && { reasonId: 'peca' }) });
      expect(JSON.stringify(decideAttendance(given({ ticket }), asked)).split('gaveta 1')).to.have.length(2);
    }
  });

  it('P16 saves nothing while anything is blank, and names every blank item of all tabs at once', () => {
    const blank = {
      ...{ stage: 'concluded', statusId: '', followUp: ' ', visit: { cause: '  ', action: 'Troca de rolete' } },
      parts: [{ ...rolete, code: '', status: 'pending' }],
    };
    expect(faultsOf(blank)).to.have.members([
      ...['followUp required', 'visit.number required', 'visit.symptom required', 'visit.cause required'],
      ...['visit.startedAt required', 'visit.minutes required', 'parts.0.code required'],
    ]);
    const noneAtAll = ['stage required', 'followUp required', 'visit.number required', 'visit.action required'];
    expect(faultsOf({})).to.include.members(noneAtAll);
    expect(faultsOf(anAttendance({ statusId: '' }))).to.deep.equal(['statusId required']);
    expect(faultsOf({ ...anAttendance({ stage: 'pending', statusId: 'P' }) })).to.deep.equal(['reasonId required']);
  });

  it('P16 names what is wrong beside what is blank', () => {
    const travel = { kmStart: 140, kmEnd: 100 };
    const wrong = anAttendance({
      visit: { ...visit, symptom: '', meterValue: 10, travel },
      parts: [{ ...rolete, status: 'pending', returned: true }],
    });
    const readings = [{ value: 20, at: '2026-01-01T12:00:00.000Z' }];
    expect(faultsOf(wrong, { readings })).to.have.members([
      ...['visit.symptom required', 'visit.meterValue below_last_reading', 'visit.travel.kmEnd below_start'],
      'parts.0.returned not_replaced',
    ]);
  });

  it('P14 refuses a stage, a status and a reason that are not offered', () => {
    expect(faultsOf(anAttendance({ stage: 'cancelled' }))).to.deep.equal(['stage not_a_choice']);
    expect(faultsOf(anAttendance({ statusId: 'P' }))).to.deep.equal(['statusId not_a_choice']);
    expect(faultsOf(anAttendance({ stage: 'pending', statusId: 'P', reasonId: 'chuva' }))).to.deep.equal([
      'reasonId not_a_choice',
    ]);
  });

  it('P15 counts its own visit for the parts it replaces, and updates those asked for before', () => {
    const entries = [anEntry({ type: 'ticket.requestPart', part: { ...rolete, status: 'pending' } })];
    const types = decideAttendance(given({ entries }), anAttendance()).map(({ type }) => type);
    expect(types).to.deep.equal(['ticket.registerVisit', 'ticket.updatePart', 'ticket.resolve']);
    const another = [anEntry({ type: 'ticket.requestPart', part: { ...rolete, id: 'fusor', status: 'pending' } })];
    expect(decideAttendance(given({ entries: another }), anAttendance())[1]?.type).to.equal('ticket.requestPart');
    const done = [anEntry({ type: 'ticket.requestPart', part: { ...rolete, status: 'replaced' } })];
    const takenOut = anAttendance({ parts: [{ ...rolete, status: 'pending' }] });
    expect(faultsOf(takenOut, { entries: done })).to.deep.equal(['parts.0.status already_replaced']);
    const twice = anAttendance({
      parts: [
        { ...rolete, status: 'replaced' },
        { ...rolete, status: 'replaced' },
      ],
    });
    expect(faultsOf(twice)).to.deep.equal(['parts.1.id already_requested']);
  });

  it('is no business of the customer or a manager, nor of anybody before the ticket is accepted', () => {
    const dispatched = aTicketIn({ stage: 'dispatched', step: null }, { assignee: refOf(bruno) });
    for (const [over, reason] of [
      [{ by: aRequester() }, 'access'],
      [{ by: aManager() }, 'access'],
      [{ ticket: dispatched }, 'stage'],
    ] as const) {
      expect(() => decideAttendance(given(over), anAttendance()))
        .to.throw(DeskError)
        .that.includes({ code: 'not_allowed', reason });
      const { ticket, by, at } = given(over);
      expect(stagesOffered(ticket, { by, at }, policy)).to.deep.equal([]);
    }
  });
});

describe('the findings on an attendance', () => {
  const findings = (over: Partial<Attendance>) =>
    attendanceFindings(decideAttendance(given(), anAttendance(over)), []).map(({ field, code }) => `${field} ${code}`);

  it('P15 suggest pending where the ticket would end while a critical part is still to come', () => {
    const critical = { parts: [{ ...rolete, status: 'pending' as const, critical: true }] };
    expect(findings(critical)).to.deep.equal(['stage waits_for_a_part']);
    const [told] = attendanceFindings(decideAttendance(given(), anAttendance(critical)), []);
    expect(told?.params).to.deep.equal({ suggested: 'pending' });
    expect(findings({ ...critical, stage: 'pending', statusId: 'P', reasonId: 'peca' })).to.deep.equal([]);
    expect(findings({})).to.deep.equal([]);
  });

  it('P14 say that a visit lies outside its trip', () => {
    const travel = { startedAt: '2026-03-09T11:30:00.000Z', endedAt: '2026-03-09T13:00:00.000Z' };
    expect(findings({ visit: { ...visit, travel } })).to.deep.equal(['visit.startedAt before_trip']);
  });
});
