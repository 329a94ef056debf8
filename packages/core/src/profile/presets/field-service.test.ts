/** The preset against PWS's manual. */
import { expect } from 'chai';
import { deadlineFor } from '../../calendar/deadline.rules.ts';
import { instantFrom, wallTimeAt } from '../../calendar/zoned.ts';
import { ticketColumns } from '../../port/ticket.columns.ts';
import { reachableStages } from '../../ticket/ticket.drawing.ts';
import { numberFor } from '../../ticket/ticket.number.ts';
import { defaultStatus } from '../../ticket/ticket.status.ts';
import { AT } from '../../testing/index.ts';
import { isRouted } from '../routing.rules.ts';
import { fieldService } from './field-service.ts';

const { policy, forms, calendar, deadline, numbers } = fieldService;
const zone = calendar.timeZone;
const due = (openedAt: string) => wallTimeAt(deadlineFor(deadline, calendar, instantFrom(openedAt, zone)), zone);

describe('the preset field-service', () => {
  it('P6 asks name, e-mail, telephone, type of defect and its description, after the data of the equipment', () => {
    const fields = forms[0]?.fields ?? [];
    expect(fields.slice(0, 6).map(({ name }) => name)).to.deep.equal([
      ...['serial', 'assetTag', 'model', 'department', 'installLocation', 'contract'],
    ]);
    expect(fields.slice(6).map(({ name, required }) => [name, required])).to.deep.equal([
      ['contactName', true],
      ['contactEmail', true],
      ['contactPhone', true],
      ['defectType', true],
      ['description', true],
    ]);
    expect(fieldService.catalogues['defectTypes']?.length).to.be.above(1);
  });

  it('P10 has the seven lettered stages, more than one status where the reseller describes one, and the default by stage', () => {
    const letters = policy.statuses.filter(({ id }) => id.length === 1).map(({ id, stage }) => `${id} ${stage}`);
    expect(letters).to.deep.equal([
      ...['A opened', 'E dispatched', 'M inService', 'P pending', 'T attended', 'O concluded', 'C cancelled'],
    ]);
    expect(policy.statuses.filter(({ stage }) => stage === 'inService')).to.have.length(2);
    expect(defaultStatus(policy, 'inService')).to.equal('M');
    const reached = reachableStages(policy, isRouted(fieldService));
    expect([reached.has('attended'), reached.has('estimating'), reached.has('awaitingApproval')]).to.deep.equal([
      ...[true, false, false],
    ]);
  });

  it('P9 counts web numbers on, and lists the ERP’s beside them', () => {
    expect(numberFor(numbers, { at: AT, sequence: 409_581, timeZone: zone })).to.equal('409581');
    expect(fieldService.columns.slice(0, 2).map(({ name }) => name)).to.deep.equal(['erpNumber', 'number']);
  });

  it('P4 filters by what the manual’s list of columns names', () => {
    const names = ticketColumns(fieldService).map(({ name }) => name);
    expect(names).to.include.members([
      ...['number', 'erpNumber', 'fields.serial', 'fields.assetTag', 'fields.contract', 'assignee', 'status'],
    ]);
  });

  it('promises the dates that the manual’s screens show: twelve hours, and off the weekend', () => {
    expect(due('2019-02-15T20:49')).to.match(/^2019-02-18T08:49/);
    expect(due('2019-02-17T18:19')).to.match(/^2019-02-18T06:19/);
    expect(due('2018-09-07T10:57')).to.match(/^2018-09-07T22:57/);
  });

  it('P15 calls a part replaced or pending, and P14 reads a meter, in the reseller’s words', () => {
    expect(fieldService.visits?.partStatuses.map(({ id }) => id)).to.deep.equal(['replaced', 'pending']);
    expect(fieldService.visits?.meters[0]?.label).to.deep.include({ 'pt-BR': 'Peças' });
    expect([policy.fieldWork, policy.internalAction, policy.releaseAsked]).to.deep.equal([true, true, true]);
  });
});
