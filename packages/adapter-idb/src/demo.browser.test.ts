/** The demo, as a page opens it. */
import type { TicketQuery } from '@chamado/core';
import { demoProfile, demoSeed, type DemoSeed } from '@chamado/core/demo';
import { AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { deleteIdbDesk, openIdbDesk } from './idb-desk.ts';

const waiting: TicketQuery = { stages: ['awaitingApproval'], scope: 'mine' };

describe('the demo in this browser', () => {
  const name = `demo-${crypto.randomUUID()}`;
  let made = 0;
  const seed = (): Promise<DemoSeed> => {
    made += 1;
    return demoSeed({ now: AT });
  };
  const open = () => openIdbDesk(name, { profile: demoProfile, seed, now: () => AT, clockEvery: 0 });
  after(() => deleteIdbDesk(name));

  it('begins with Carla, tickets that wait for her word, their mails and files', async () => {
    const desk = await open();
    expect((await desk.me()).name).to.equal('Carla Menezes');
    const { histories, mails } = await demoSeed({ now: AT });
    const [company, hers] = [await desk.tickets.list({}), await desk.tickets.list(waiting)];
    expect(company.total).to.equal(histories.filter(({ ticket }) => ticket.companyId === 'aurora').length);
    expect(hers.total).to.be.greaterThan(0);
    const ofCarla = mails.filter(({ to }) => to.includes('carla@aurora.example'));
    expect((await desk.mail?.outbox())?.items).to.have.length(Math.min(50, ofCarla.length));
    const { attachments } = company.items.find((ticket) => ticket.attachments.length > 0) ?? { attachments: [] };
    for (const { id, size } of attachments) expect((await desk.files?.get(id))?.size).to.equal(size);
    await desk.close();
  });

  it('is made once: the next visit finds it as it was left', async () => {
    const desk = await open();
    expect([made, (await desk.tickets.list({})).total > 0]).to.deep.equal([1, true]);
    await desk.close();
  });
});
