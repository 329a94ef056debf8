/** How long a tenant keeps what is personal is said in its file, and done by the jobs of every process. */
import { DeskError } from '@chamado/core';
import { theUsualRetention } from '@chamado/core/privacy';
import { expect } from 'chai';
import { readTenantFile, readTenantSettings } from '../identity/tenant.settings.ts';
import { createEmlPostman } from '../jobs/eml.postman.ts';
import { openQueue } from '../jobs/queue.ts';
import { runJobs } from '../jobs/running.ts';
import { useDatabase } from '../testing/database.ts';

const file = { tenant: 'horizonte', profile: { preset: 'help-desk' } };
const retentionOf = (retention?: unknown) =>
  readTenantSettings({ ...file, ...(retention !== undefined && { retention }) }).retention;

describe('what is kept how long', () => {
  it('is all but who read what, where the tenant says nothing', () => {
    expect(retentionOf()).to.deep.equal(theUsualRetention);
    expect(theUsualRetention).to.deep.equal({ namesDays: null, filesDays: null, accessDays: 180 });
  });

  it('is as the tenant says, in whole days', () => {
    expect(retentionOf({ namesDays: 1825, accessDays: 30 })).to.deep.equal({
      ...{ namesDays: 1825, filesDays: null, accessDays: 30 },
    });
    for (const wrong of [{ namesDays: 0 }, { filesDays: 1.5 }, { accessDays: -1 }, { days: 3 }])
      expect(() => readTenantFile({ ...file, retention: wrong }), JSON.stringify(wrong)).to.throw(
        DeskError,
        'retention',
      );
  });

  const { open, url } = useDatabase();
  it('is looked after by the jobs of a process, from its start', async () => {
    const queue = await openQueue(url());
    const kept = new Promise<void>((resolve) => {
      const jobs = runJobs({
        ...{ database: open(), queue, postman: createEmlPostman('nowhere'), from: 'a@desk.example', desks: () => [] },
        keepNoLonger: () => Promise.resolve().then(() => setImmediate(() => void jobs.stop().then(resolve))),
      });
    });
    await kept;
    await queue.close();
  });
});
