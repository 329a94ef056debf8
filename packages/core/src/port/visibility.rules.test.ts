/** What one person sees of a desk, where whole desks are too coarse to ask. */
import { expect } from 'chai';
import type { Mail } from '../mail/mail.schema.ts';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';
import { aColleague, anAttendant, aRequester, aTicket, AT } from '../testing/index.ts';
import { outboxPage } from './outbox.ts';
import { inScope, mayName, mayReadMail } from './visibility.rules.ts';

const alone = (id: string): Person => parse(Person, { id, name: id, role: 'requester' });

const aMail = (over: Partial<Mail> = {}): Mail => ({
  id: `ticket-1/${String(over.version ?? 1)}/1`,
  ticketId: aTicket().id,
  version: 1,
  to: ['carla@aurora.example'],
  readers: [aRequester().id],
  subject: 'Assunto',
  body: 'Corpo',
  at: AT,
  ...over,
});

describe('two people of no company', () => {
  it('neither name each other nor see each other’s tickets', () => {
    expect(mayName(alone('ivo'), alone('nina'))).to.be.false;
    expect(mayName(alone('ivo'), alone('ivo'))).to.be.true;
    const ninas = aTicket({ requester: alone('nina'), openedBy: alone('nina'), companyId: null });
    expect([inScope(alone('ivo'), ninas, 'all'), inScope(alone('nina'), ninas, 'mine')]).to.deep.equal([false, true]);
  });
});

describe('the outbox', () => {
  it('has the later entry first where two were written in the same instant', () => {
    const mails = [2, 10, 9].map((version) => aMail({ version }));
    expect(outboxPage(mails, anAttendant()).items.map(({ version }) => version)).to.deep.equal([10, 9, 2]);
  });

  it('shows a person what was written to him, whatever his address is, and nothing to who took it on', () => {
    expect(mayReadMail(aRequester({ email: 'carla.nova@aurora.example' }), aMail())).to.be.true;
    expect(mayReadMail(aColleague({ email: 'carla@aurora.example' }), aMail())).to.be.false;
    expect(mayReadMail(alone('ivo'), aMail())).to.be.false;
  });
});
