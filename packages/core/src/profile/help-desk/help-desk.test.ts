/** The preset against TOTALL's manual. */
import { expect } from 'chai';
import { aProfile } from '../../testing/index.ts';
import { ticketColumns } from '../../port/ticket.columns.ts';

const profile = aProfile();

/** Every label in `value`, by its path: whatever has a Portuguese text, and whatever should have one. */
function labelsIn(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('pt-BR' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const isLabel = ['label', 'hint', 'placeholder', 'missing', 'ask', 'example', 'html', 'named'].includes(key);
    return isLabel && typeof inner === 'string'
      ? [[`${path}.${key}`, inner] as const]
      : labelsIn(inner, `${path}.${key}`);
  });
}

describe('the preset help-desk', () => {
  it('says everything in Portuguese, English and Spanish', () => {
    const labels = labelsIn(profile);
    expect(labels.length).to.be.above(150);
    const short = labels.filter(
      ([, label]) => typeof label !== 'object' || !['pt-BR', 'en', 'es'].every((tag) => Reflect.get(label ?? {}, tag)),
    );
    expect(short).to.deep.equal([]);
  });

  it('never raises its voice (LOOK)', () => {
    expect(JSON.stringify(labelsIn(profile))).to.not.contain('!');
  });

  it('T17 knows the fourteen reasons of section 12: five covered, nine not, each with who answers for it', () => {
    const reasons = profile.catalogues['reasons'] ?? [];
    const of = (coverage: string) => reasons.filter((reason) => reason.coverage === coverage);
    expect([reasons.length, of('covered').length, of('uncovered').length]).to.deep.equal([14, 5, 9]);
    expect(reasons.filter(({ responsible }) => responsible === undefined)).to.deep.equal([]);
  });

  it('T6 T9 shows the columns and tabs of section 6, and can fill each', () => {
    expect(profile.columns.map(({ name }) => name)).to.deep.equal([
      ...['number', 'openedAt', 'requester', 'subject', 'deadline', 'assignee', 'status', 'justification'],
    ]);
    const names = ticketColumns(profile).map(({ name }) => name);
    expect(profile.columns.filter(({ name }) => !names.includes(name))).to.deep.equal([]);
    expect(profile.tabs).to.have.length(7);
  });

  it('opens and asks as sections 4, 6 and 11 say', () => {
    const { policy, calendar, deadline } = profile;
    expect(policy).to.include({ releaseAsked: false, estimateOffered: true, reopenDays: null, trainingAsked: true });
    expect(policy.approval).to.deep.equal({ windowDays: 15 });
    expect(policy.ratingScale.map(({ score }) => score)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(calendar.workingHours.map(({ from, to }) => `${from}–${to}`)).to.deep.equal(['08:00–12:00', '13:30–18:00']);
    expect(deadline).to.deep.equal({ kind: 'elapsed', hours: 120, weekend: 'count' });
  });
});
