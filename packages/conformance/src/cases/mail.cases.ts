/** What the outbox promises: every entry is mailed once, to whom it concerns and to nobody else. */
import type { Mail, Person, Ticket, TicketCommand } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, carla, marcos, otavio, rui } from '../world.ts';

const needs = ['mail'] as const;
const comment = (text: string, internal = false): TicketCommand => ({ type: 'ticket.comment', text, internal });

const assignTo = ({ id, name, role }: Person): TicketCommand => ({
  type: 'ticket.assign',
  assignee: { id, name, role },
});

const outbox = async (scene: Scene, person: Person = ana): Promise<readonly Mail[]> =>
  (await portOf(scene.desk(person), 'mail').outbox()).items;

/** Versions of the ticket's entries that were mailed to `address`. */
const mailedTo = async (scene: Scene, { id }: Ticket, address: string | undefined): Promise<readonly number[]> =>
  (await outbox(scene))
    .filter(({ ticketId, to }) => ticketId === id && to.includes(address ?? ''))
    .map(({ version }) => version)
    .sort();

export const mailCases: readonly ConformanceCase[] = [
  {
    id: 'mail.outbox.opening',
    promise: 'an opening is confirmed to its requester, and copied to the additional addresses (T5, V4)',
    needs,
    async run(scene) {
      const opened = await scene.open(carla, { additionalEmails: ['socio@aurora.example'] });
      const [mail, ...more] = await outbox(scene);
      equal([mail?.ticketId, mail?.version, more.length], [opened.id, 1, 0], 'the mail');
      equal([...(mail?.to ?? [])].sort(), ['carla@aurora.example', 'socio@aurora.example'], 'to whom');
      holds(mail?.subject.includes(opened.number) === true, `the subject names ${opened.number}`);
    },
  },
  {
    id: 'mail.outbox.entries',
    promise: 'every entry is mailed to requester, copies, followers and holder, save to who wrote it (T8)',
    needs,
    async run(scene) {
      let ticket = await scene.open(carla, { additionalEmails: ['socio@aurora.example'] });
      ticket = await scene.apply(marcos, ticket, { type: 'ticket.follow', personId: rui.id, following: true });
      ticket = await scene.apply(ana, ticket, { type: 'ticket.accept' });
      ticket = await scene.apply(carla, ticket, comment('Enviei o XML.'));
      ticket = await scene.apply(ana, ticket, comment('Recebido.'));
      ticket = await scene.apply(marcos, ticket, { type: 'ticket.follow', personId: rui.id, following: false });
      equal(await mailedTo(scene, ticket, carla.email), [1, 2, 3, 5, 6], 'to the requester');
      equal(await mailedTo(scene, ticket, 'socio@aurora.example'), [1, 2, 3, 4, 5, 6], 'to the copy');
      equal(await mailedTo(scene, ticket, rui.email), [2, 3, 4, 5], 'to the follower');
      equal(await mailedTo(scene, ticket, ana.email), [4, 6], 'to who holds it');
    },
  },
  {
    id: 'mail.outbox.internal',
    promise: 'an internal entry is mailed to no customer',
    needs,
    async run(scene) {
      let ticket = await scene.open(carla, { additionalEmails: ['socio@aurora.example'] });
      ticket = await scene.apply(marcos, ticket, { type: 'ticket.follow', personId: rui.id, following: true });
      await scene.apply(ana, ticket, comment('O cliente está em atraso.', true));
      for (const address of [carla.email, rui.email, 'socio@aurora.example']) {
        holds(!(await mailedTo(scene, ticket, address)).includes(3), `${address ?? ''} hears nothing of it`);
      }
    },
  },
  {
    id: 'mail.outbox.once',
    promise: 'a repeated write mails nothing more, and no mail is there twice',
    needs,
    async run(scene) {
      const opening = { operationId: scene.operationId() };
      const { id } = await scene.desk(carla).tickets.open(aDraft(), opening);
      await scene.desk(carla).tickets.open(aDraft(), opening);
      const applying = { version: 1, operationId: scene.operationId() };
      await scene.desk(ana).tickets.apply(id, comment('Recebido.'), applying);
      await scene.desk(ana).tickets.apply(id, comment('Recebido.'), applying);
      const mails = await outbox(scene);
      equal(mails.map(({ version }) => version).sort(), [1, 2], 'versions mailed');
      equal(new Set(mails.map((mail) => mail.id)).size, 2, 'different mails');
    },
  },
  {
    id: 'mail.outbox.pages',
    promise: 'the outbox is read newest first, in pages that neither skip nor repeat a mail',
    needs,
    async run(scene) {
      let ticket = await scene.open(carla);
      for (let n = 2; n <= 55; n++) ticket = await scene.apply(ana, ticket, comment(`Mensagem ${String(n)}`));
      const mail = portOf(scene.desk(ana), 'mail');
      const mails: Mail[] = [];
      for (let after: string | null | undefined; after !== null && mails.length < 100;) {
        const page = await mail.outbox(after === undefined ? {} : { after });
        mails.push(...page.items);
        after = page.next;
      }
      equal(
        mails.map(({ version }) => version),
        Array.from({ length: 55 }, (_, n) => 55 - n),
        'versions mailed',
      );
    },
  },
  {
    id: 'mail.outbox.private',
    promise: 'the desk reads the whole outbox, a customer what was written to him',
    needs,
    async run(scene) {
      const [hers, his] = [await scene.open(carla), await scene.open(otavio)];
      equal((await outbox(scene)).length, 2, 'mails the desk reads');
      equal(
        (await outbox(scene, carla)).map(({ ticketId }) => ticketId),
        [hers.id],
        'what Carla reads',
      );
      equal(
        (await outbox(scene, otavio)).map(({ ticketId }) => ticketId),
        [his.id],
        'what Otávio reads',
      );
      equal(await outbox(scene, rui), [], 'what Rui reads');
    },
  },
  {
    id: 'mail.outbox.renamed',
    promise:
      'a mail is whose it was written to: another’s address taken on opens nothing, one’s own left loses nothing',
    needs: ['mail', 'directory'],
    async run(scene) {
      const ticket = await scene.open(carla, { additionalEmails: ['socio@aurora.example'] });
      await scene.apply(marcos, await scene.apply(marcos, ticket, assignTo(ana)), comment('Senha do servidor', true));
      const move = async (person: Person, email: string): Promise<void> => {
        const page = { name: person.name, email };
        await portOf(scene.desk(person), 'directory').updateMe(page, { operationId: scene.operationId() });
      };
      const before = (await outbox(scene, carla)).map(({ id }) => id);
      await move(carla, 'carla.nova@aurora.example');
      equal(
        (await outbox(scene, carla)).map(({ id }) => id),
        before,
        'what Carla reads after she moved',
      );
      for (const email of [ana.email, carla.email, 'socio@aurora.example']) {
        await move(otavio, email ?? '');
        equal(await outbox(scene, otavio), [], `what Otávio reads as ${email ?? ''}`);
      }
    },
  },
];
