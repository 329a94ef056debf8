/** Whose a mailed answer is, and until when it is looked at. */
import { expect } from 'chai';
import { aColleague, anAttendant, aRequester, aTicket, AT, daysAfter } from '../testing/index.ts';
import { instantAt, millis } from '../shared/instant.ts';
import { Mail } from './mail.schema.ts';
import { parse } from '../shared/parse.ts';
import { replierOf, replyRefusal } from './reply.rules.ts';

const [carla, rui, ana] = [aRequester(), aColleague(), anAttendant()];
const people = [carla, rui, ana];
const mail: Mail = {
  ...{ id: 'm', ticketId: aTicket().id, version: 1, subject: 's', body: 'b', at: AT },
  ...{ to: ['carla@aurora.example', 'arquivo@aurora.example'], readers: [carla.id] },
};

describe('an answer to a mail', () => {
  it('S7 is that reader’s who has the address, however it is spelled, and nobody’s otherwise', () => {
    expect(replierOf(mail, 'CARLA@aurora.example', people)).to.equal(carla);
    expect(replierOf(mail, 'arquivo@aurora.example', people)).to.equal(undefined);
    expect(replierOf(mail, 'rui@aurora.example', people)).to.equal(undefined);
    expect(replierOf({ ...mail, replyTo: 'ana@desk.example' }, 'carla@aurora.example', people)).to.equal(undefined);
    const ofNoTicket = parse(Mail, { ...mail, ticketId: undefined });
    expect(replierOf(ofNoTicket, 'carla@aurora.example', people)).to.equal(undefined);
  });

  it('S7 counts only from the address he has today, and until 30 days after the end', () => {
    const open = { endedAt: null };
    expect(replyRefusal(open, carla, 'Carla@Aurora.example', daysAfter(400))).to.equal(null);
    for (const sender of ['rui@aurora.example', '']) expect(replyRefusal(open, carla, sender, AT)).to.equal('sender');
    expect(replyRefusal(open, aRequester({ email: undefined }), '', AT)).to.equal('sender');
    expect(replyRefusal(open, { ...carla, email: '' }, '', AT)).to.equal('sender');
    const ended = { endedAt: AT };
    expect(replyRefusal(ended, carla, 'carla@aurora.example', daysAfter(30))).to.equal(null);
    const later = instantAt(millis(daysAfter(30)) + 1);
    expect(replyRefusal(ended, carla, 'carla@aurora.example', later)).to.equal('over');
  });
});
