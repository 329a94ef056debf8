/** Which pages a service passes, by what the desk can do and what its policy allows. */
import { expect } from 'chai';
import { callCenter } from '../profile/presets/call-center.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { anAttendant } from '../testing/people.ts';
import { anOperationId } from '../testing/desk.ts';
import { AT } from '../testing/tickets.ts';
import { beginIntake } from './intake.begin.ts';
import type { IntakeWants } from './intake.schema.ts';
import { stepsOf, type IntakeCapability } from './intake.steps.ts';

const all: readonly IntakeCapability[] = ['inbox', 'scripts', 'files', 'agenda', 'mail', 'tasks'];
const wants: IntakeWants = { attachments: true, order: true, resolved: true, email: true, task: true };

function steps(capabilities = all, over: Partial<PortalProfile['policy']> = {}): readonly string[] {
  const [form] = callCenter.forms;
  if (!form) throw new Error('The preset has a form');
  const profile = { ...callCenter, policy: { ...callCenter.policy, ...over } };
  const seat = { me: anAttendant(), profile, form, capabilities };
  return stepsOf({ ...beginIntake(seat, AT, () => anOperationId()), wants }, seat);
}

describe('the pages of a service', () => {
  it('I1 I8 stand in the manual’s order', () => {
    expect(steps()).to.deep.equal([
      ...['origin', 'messages', 'customer', 'person', 'matter', 'script', 'firstContact'],
      ...['attachments', 'order', 'resolved', 'email', 'task'],
    ]);
  });

  it('leave out what the desk cannot do', () => {
    expect(steps([])).to.deep.equal(['origin', 'customer', 'person', 'matter', 'firstContact', 'resolved']);
    expect(steps(['agenda']))
      .to.include('order')
      .and.not.include('script');
  });

  it('offer no order and no answer where somebody must release the ticket first, nor an order where nobody goes out', () => {
    expect(steps(all, { releaseAsked: true })).not.to.include.members(['order']);
    expect(steps(all, { releaseAsked: true })).not.to.include.members(['resolved']);
    expect(steps(all, { fieldWork: false }))
      .to.include('resolved')
      .and.not.include('order');
  });
});
