/** What people do in a real Request Tracker, read by the desk: as `native.test.ts` says of one in memory. */
import { replay, type DeskPort, type Ticket } from '@chamado/core';
import { anAttendant, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { createRtClient } from './rt.client.ts';
import { aQueue, aRtBackend, rtServer } from './testing/rt-server.ts';

const server = rtServer(process.env);
const people = [aRequester(), anAttendant()];

const only = async (desk: DeskPort): Promise<Ticket> => {
  const [ticket, ...rest] = (await desk.tickets.list({})).items;
  if (!ticket || rest.length > 0) throw new Error('There is not one ticket');
  return ticket;
};

if (server)
  describe('a real Request Tracker', () => {
    it('P25 B3 is read by the desk as its people left it, every character of it, and alike by every process', async () => {
      const queue = await aQueue(server);
      const rt = createRtClient(server);
      const inRt = (method: 'POST' | 'PUT', path: string, body: object) => rt.send(method, path, body, z.unknown());
      // To desks of another account, what the superuser does here is what somebody does in RT itself.
      const backend = () => aRtBackend(server, { queue, account: 'chamado', profile: aProfile(), people });
      const desk = await backend();
      const carla = desk.deskFor(aRequester());

      const { id } = await rt.send(
        'POST',
        'ticket',
        {
          Queue: queue,
          Subject: 'Não está sendo puxado — 日本 😀',
          Requestor: 'carla@aurora.example',
          Content: '<p>Impressão “é” ç</p>',
          ContentType: 'text/html',
        },
        z.object({ id: z.coerce.string() }),
      );
      const opened = await only(carla);
      expect([opened.subject, opened.description]).to.deep.equal([
        'Não está sendo puxado — 日本 😀',
        '<p>Impressão “é” ç</p>',
      ]);
      expect([opened.requester.id, opened.stage]).to.deep.equal(['carla', 'opened']);

      await inRt('POST', `ticket/${id}/correspond`, {
        Content: 'Envie o XML, por favor: ação',
        ContentType: 'text/plain',
      });
      await inRt('POST', `ticket/${id}/comment`, { Content: 'Está em atraso', ContentType: 'text/plain' });
      await inRt('PUT', `ticket/${id}`, { Owner: 'root' });
      expect((await carla.tickets.get(opened.id)).assignee?.id).to.equal('root');
      await inRt('PUT', `ticket/${id}`, { Status: 'resolved' });
      const ticket = await carla.tickets.get(opened.id);
      const entries = await carla.tickets.timeline(opened.id);
      expect(ticket.stage).to.equal('concluded');
      expect(JSON.stringify(entries)).to.contain('Envie o XML, por favor: ação');

      const ana = (await backend()).deskFor(anAttendant());
      expect(await ana.tickets.get(opened.id)).to.deep.equal(ticket);
      expect(JSON.stringify(entries)).to.not.contain('Está em atraso');
      expect(JSON.stringify(await ana.tickets.timeline(opened.id))).to.contain('Está em atraso');
      expect(replay(await ana.tickets.timeline(opened.id))).to.deep.equal(ticket);
    });
  });
