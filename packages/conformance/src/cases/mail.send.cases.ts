/** What an operator's own mail promises: it goes to whom he chose, once, and the ticket tells of it (I13). */
import { TicketId, type Mail, type MailDraft, type Person, type Ticket } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, davi, marcos, otavio, rui } from '../world.ts';

const needs = ['mail'] as const;

const toRui = { id: rui.id, address: 'antigo@aurora.example' };
const draftFor = ({ id }: Ticket, over: Partial<MailDraft> = {}): MailDraft => ({
  ticketId: id,
  to: [toRui],
  subject: 'Falta um documento',
  body: 'Envie o XML da nota.',
  ...over,
});

const send = (scene: Scene, draft: MailDraft, person: Person = ana): Promise<Ticket> =>
  portOf(scene.desk(person), 'mail').send(draft, { operationId: scene.operationId() });

const mailsOf = async (scene: Scene, { version }: Ticket, person: Person = ana): Promise<readonly Mail[]> =>
  (await portOf(scene.desk(person), 'mail').outbox()).items.filter((mail) => mail.version === version);

export const mailSendCases: readonly ConformanceCase[] = [
  {
    id: 'mail.send.chosen',
    promise: 'it goes to whom the operator chose, where he reads mail today, and to nobody else; the chosen reads it',
    needs,
    async run(scene) {
      const opened = await scene.open(carla, { additionalEmails: ['socio@aurora.example'] });
      const copies = [{ address: 'contador@fora.example' }];
      const ticket = await send(scene, draftFor(opened, { copies }));
      const [mail, ...more] = await mailsOf(scene, ticket);
      equal(more, [], 'other mails of the entry');
      equal([mail?.to, mail?.copies, mail?.readers], [[rui.email], ['contador@fora.example'], [rui.id]], 'to whom');
      equal([mail?.subject, mail?.replyTo], [`[${opened.number}] Falta um documento`, ana.email], 'the envelope');
      equal((await mailsOf(scene, ticket, rui)).length, 1, 'what Rui reads');
      equal(await mailsOf(scene, ticket, carla), [], 'what Carla reads');
    },
  },
  {
    id: 'mail.send.timeline',
    promise: 'the ticket’s timeline tells of it, to the customer too, byte for byte',
    needs,
    async run(scene) {
      const body = '<p>na\u0303o &amp; "aspas" 👩🏽‍💻 مرحبا</p>';
      const opened = await scene.open(carla);
      const sent = await send(scene, draftFor(opened, { body }));
      equal(sent.version, 2, 'the version');
      const [, entry] = await scene.desk(carla).tickets.timeline(opened.id);
      const mail = { to: [{ id: rui.id, address: rui.email }], subject: 'Falta um documento' };
      equal(entry?.command, { type: 'ticket.comment', text: body, mail }, 'the entry');
      const [{ body: plain, html } = {}] = await mailsOf(scene, sent);
      equal([plain, html], ['na\u0303o & "aspas" 👩🏽‍💻 مرحبا', body], 'the mail, plain and rich');
    },
  },
  {
    id: 'mail.send.template',
    promise: 'a template is filled with what the ticket holds; what the operator wrote stands before it',
    needs,
    async run(scene) {
      const opened = await scene.open(carla);
      const sent = await send(scene, { ticketId: opened.id, templateId: 'retorno', to: [toRui] });
      const [mail] = await mailsOf(scene, sent);
      equal(mail?.subject, `[${opened.number}] Sobre ${opened.number}`, 'the subject');
      equal(mail?.body, 'Carla Menezes,\nAguardamos seu retorno.\nAna Ribeiro', 'the words');
      const own = await send(scene, { ...draftFor(opened), templateId: 'retorno' });
      equal((await mailsOf(scene, own))[0]?.body, 'Envie o XML da nota.', 'his own words');
    },
  },
  {
    id: 'mail.send.invalid',
    promise: 'what is missing, an unknown template, a stranger and an address that is none are each named',
    needs,
    async run(scene) {
      const opened = await scene.open(carla);
      const blank: MailDraft = { ticketId: opened.id, to: [toRui] };
      await invalid(send(scene, blank), ['subject', 'body'], 'no words');
      await invalid(send(scene, { ...blank, templateId: 'x' }), ['templateId'], 'no such template');
      await invalid(send(scene, draftFor(opened, { to: [] })), ['to'], 'nobody chosen');
      const stranger = { id: otavio.id, address: otavio.email ?? '' };
      await invalid(send(scene, draftFor(opened, { to: [toRui, stranger] })), ['to.1.id'], 'a stranger');
      const copies = [{ address: 'socio@' }];
      await invalid(
        send(scene, draftFor(opened, { copies, subject: 'a\nBcc: x' })),
        ['copies.0.address', 'subject'],
        'no address',
      );
      equal((await scene.desk(ana).tickets.get(opened.id)).version, 1, 'the version after all refusals');
    },
  },
  {
    id: 'mail.send.access',
    promise: 'no customer sends in the desk’s name; to whom the ticket is not, it does not exist',
    needs,
    async run(scene) {
      const opened = await scene.open(carla);
      const byCustomer = await refused(send(scene, draftFor(opened), carla), 'not_allowed', 'Carla sends');
      equal(byCustomer.reason, 'access', 'the reason');
      await refused(send(scene, draftFor(opened), otavio), 'not_found', 'Otávio sends');
      await refused(send(scene, draftFor(opened), davi), 'not_found', 'a technician of another territory sends');
      await refused(send(scene, { ...draftFor(opened), ticketId: TicketId.parse('nenhum') }), 'not_found', 'no ticket');
    },
  },
  {
    id: 'mail.send.once',
    promise: 'repeated under its operation it answers the same and mails once; with other words it is refused',
    needs,
    async run(scene) {
      const opened = await scene.open(carla);
      const options = { operationId: scene.operationId() };
      const mail = portOf(scene.desk(marcos), 'mail');
      const sent = await mail.send(draftFor(opened), options);
      equal(await mail.send(draftFor(opened), options), sent, 'the repeated answer');
      equal((await scene.desk(ana).tickets.get(opened.id)).version, sent.version, 'the version');
      await refused(mail.send(draftFor(opened, { body: 'Outro' }), options), 'reused', 'other words');
    },
  },
  {
    id: 'mail.send.files',
    promise: 'files the operator put go along with the mail; another’s do not',
    needs: ['mail', 'files'],
    async run(scene) {
      const opened = await scene.open(carla);
      const file = { name: 'guia.txt', data: new Blob(['Passo 1'], { type: 'text/plain' }) };
      const put = (person: Person) =>
        portOf(scene.desk(person), 'files').put(file, { operationId: scene.operationId() });
      const sent = await send(scene, draftFor(opened, { attachments: [await put(ana)] }));
      equal(
        (await mailsOf(scene, sent))[0]?.attachments?.map(({ name }) => name),
        ['guia.txt'],
        'what goes along',
      );
      const others = draftFor(opened, { attachments: [await put(carla)] });
      await invalid(send(scene, others), ['attachments.0'], 'another’s file');
    },
  },
  {
    id: 'tickets.apply.mailed',
    promise: 'a comment is mailed to chosen people by the desk alone, and never an internal one',
    async run(scene) {
      const opened = await scene.open(carla);
      const mail = { to: [{ address: 'qualquer@fora.example' }], subject: 'Olá' };
      const comment = { type: 'ticket.comment', text: 'Olá', mail } as const;
      await invalid(scene.apply(carla, opened, comment), ['mail'], 'Carla chooses');
      await invalid(scene.apply(ana, opened, { ...comment, internal: true }), ['mail'], 'an internal one');
      const stranger = { ...mail, to: [{ id: otavio.id, address: 'x@y.example' }] };
      await invalid(scene.apply(ana, opened, { ...comment, mail: stranger }), ['mail.to.0.id'], 'a stranger');
      const held = await scene.apply(ana, opened, { type: 'ticket.accept' });
      equal((await scene.apply(bruno, held, comment)).version, 3, 'the version');
    },
  },
];
