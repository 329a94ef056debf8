/** What opportunities and the contact form promise: kept as written, mailed once, read by whom they are for (P19, P22). */
import type { ContactMessageDraft, Opportunity, OpportunityDraft } from '@chamado/core';
import { OpportunityId, TicketId, type Person } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, davi, marcos, otavio, rui } from '../world.ts';

const once = (scene: Scene) => ({ operationId: scene.operationId() });
const salesOf = (scene: Scene, person: Person = ana) => portOf(scene.desk(person), 'sales');
const contactOf = (scene: Scene, person: Person = carla) => portOf(scene.desk(person), 'contact');

const anOpportunity = (over: Partial<OpportunityDraft> = {}): OpportunityDraft => ({
  contact: 'Joana Prado',
  phone: '(11) 5555-0123',
  description: 'Quer duas impressoras para a filial.',
  ...over,
});
const register = (scene: Scene, over: Partial<OpportunityDraft> = {}, person: Person = bruno): Promise<Opportunity> =>
  salesOf(scene, person).register(anOpportunity(over), once(scene));

const aMessage = (over: Partial<ContactMessageDraft> = {}): ContactMessageDraft => ({
  name: 'Carla Menezes',
  email: 'carla.pessoal@mail.example',
  phone: '(11) 5555-0101',
  subject: 'Segunda via do contrato',
  message: 'Preciso de uma cópia do contrato.',
  ...over,
});

const mailedTo = async (scene: Scene, address: string | undefined) =>
  (await portOf(scene.desk(ana), 'mail').outbox()).items.filter(({ to }) => to.includes(address ?? ''));

export const salesCases: readonly ConformanceCase[] = [
  {
    id: 'sales.register.round-trip',
    promise: 'an opportunity is kept as it was told, byte for byte, with its ticket’s customer',
    needs: ['sales'],
    async run(scene) {
      const { id: ticketId } = await scene.open(carla);
      const told = { contact: "D'Ávila <b>", description: 'na\u0303o\n=1+1 👩🏽‍💻', email: 'joana@aurora.example' };
      const kept = await register(scene, { ...told, ticketId });
      const { contact, description, email, companyName, by } = kept;
      equal({ contact, description, email }, told, 'what was told');
      equal([kept.ticketId, companyName, by.id], [ticketId, 'Loja Aurora', bruno.id], 'of whom, and by whom');
      equal(await salesOf(scene).get(kept.id), kept, 'what is read');
    },
  },
  {
    id: 'sales.register.invalid',
    promise: 'what is missing is named: whom to call, where, and about what',
    needs: ['sales'],
    async run(scene) {
      const blank = { contact: ' ', phone: '', description: ' ', email: 'joana@' };
      await invalid(register(scene, blank), ['contact', 'description', 'email', 'phone'], 'a blank one');
      equal((await salesOf(scene).list({})).total, 0, 'what was kept');
    },
  },
  {
    id: 'sales.register.access',
    promise: 'no customer registers one, and a ticket not his to see does not exist for a technician',
    needs: ['sales'],
    async run(scene) {
      const { id: ticketId } = await scene.open(carla);
      await refused(register(scene, {}, carla), 'not_allowed', 'Carla registers');
      await refused(register(scene, { ticketId }, davi), 'not_found', 'Davi, of another territory');
      await refused(register(scene, { ticketId: TicketId.parse('nenhum') }), 'not_found', 'of no ticket');
      equal((await salesOf(scene).list({})).total, 0, 'what was kept');
    },
  },
  {
    id: 'sales.register.mailed',
    promise: 'the reseller is mailed, once, also where the write is repeated',
    needs: ['sales', 'mail'],
    async run(scene) {
      const options = once(scene);
      const kept = await salesOf(scene, bruno).register(anOpportunity(), options);
      equal(await salesOf(scene, bruno).register(anOpportunity(), options), kept, 'the repeated answer');
      const [mail, ...more] = await mailedTo(scene, marcos.email);
      equal(more, [], 'other mails');
      const tells = ['Joana Prado', '(11) 5555-0123', 'duas impressoras'].map((word) => mail?.body.includes(word));
      equal(tells, [true, true, true], 'what the mail tells');
      equal((await salesOf(scene).list({})).total, 1, 'what was kept');
      const other = anOpportunity({ phone: '1' });
      await refused(salesOf(scene, bruno).register(other, options), 'reused', 'another under the same operation');
    },
  },
  {
    id: 'sales.list.scope',
    promise: 'the desk reads all of them, a technician his own, a customer none',
    needs: ['sales'],
    async run(scene) {
      const his = await register(scene);
      await register(scene, {}, davi);
      const totals = async (person: Person) => (await salesOf(scene, person).list({})).total;
      equal(
        [await totals(ana), await totals(marcos), await totals(bruno), await totals(carla)],
        [2, 2, 1, 0],
        'totals',
      );
      await refused(salesOf(scene, carla).get(his.id), 'not_found', 'Carla reads it');
      await refused(salesOf(scene, davi).get(his.id), 'not_found', 'Davi reads Bruno’s');
      await refused(salesOf(scene).get(OpportunityId.parse('nenhuma')), 'not_found', 'an absent one');
    },
  },
  {
    id: 'sales.list.query',
    promise: 'a list is filtered and sorted by its columns, in pages; an unknown column is named',
    needs: ['sales'],
    async run(scene) {
      for (const contact of ['Ávila', 'Bento', 'Avelar']) await register(scene, { contact });
      const list = salesOf(scene).list({
        filters: [{ column: 'contact', operator: 'starts', value: 'av' }],
        sort: [{ column: 'contact', direction: 'ascending' }],
        limit: 1,
      });
      const { items, total, next } = await list;
      equal([items.map(({ contact }) => contact), total, next !== null], [['Avelar'], 2, true], 'the first page');
      const wrong = salesOf(scene).list({ sort: [{ column: 'nome', direction: 'ascending' }] });
      await invalid(wrong, ['nome'], 'an unknown column');
    },
  },
];

export const contactFormCases: readonly ConformanceCase[] = [
  {
    id: 'contact.send.round-trip',
    promise: 'what somebody writes is kept byte for byte, under who was signed in',
    needs: ['contact'],
    async run(scene) {
      const draft = aMessage({ name: 'na\u0303o <b>', message: 'Linha 1\n=1+1 👩🏽‍💻 {{x}}' });
      const kept = await contactOf(scene).send(draft, once(scene));
      const { id, by, name, email, phone, subject, message } = kept;
      equal({ name, email, phone, subject, message }, draft, 'what was written');
      equal(by.id, carla.id, 'who wrote');
      equal(
        (await contactOf(scene, ana).list({})).items.map((one) => one.id),
        [id],
        'what the desk reads',
      );
    },
  },
  {
    id: 'contact.send.invalid',
    promise: 'what is missing is named, and an address that is none',
    needs: ['contact'],
    async run(scene) {
      const blank = aMessage({ name: '', email: 'carla@', subject: 'a\nBcc: x', message: ' ' });
      await invalid(contactOf(scene).send(blank, once(scene)), ['email', 'message', 'name', 'subject'], 'a blank one');
      equal((await contactOf(scene, ana).list({})).total, 0, 'what was kept');
    },
  },
  {
    id: 'contact.send.mailed',
    promise: 'the reseller is mailed, to answer the sender; the sender gets a copy; both once',
    needs: ['contact', 'mail'],
    async run(scene) {
      const options = once(scene);
      const kept = await contactOf(scene).send(aMessage(), options);
      equal(await contactOf(scene).send(aMessage(), options), kept, 'the repeated answer');
      const toDesk = await mailedTo(scene, marcos.email);
      equal(
        toDesk.map(({ replyTo }) => replyTo),
        ['carla.pessoal@mail.example'],
        'to the reseller',
      );
      const copies = await mailedTo(scene, 'carla.pessoal@mail.example');
      equal(
        copies.map(({ body }) => body.includes('cópia do contrato')),
        [true],
        'the copy',
      );
      await refused(contactOf(scene).send(aMessage({ name: 'Rui' }), options), 'reused', 'other words');
    },
  },
  {
    id: 'contact.list.scope',
    promise: 'the desk reads all that came, everybody else his own',
    needs: ['contact'],
    async run(scene) {
      for (const person of [carla, otavio]) await contactOf(scene, person).send(aMessage(), once(scene));
      const totals = async (person: Person) => (await contactOf(scene, person).list({})).total;
      equal([await totals(ana), await totals(carla), await totals(rui), await totals(bruno)], [2, 1, 0, 0], 'totals');
    },
  },
  {
    id: 'contact.list.query',
    promise: 'a list is filtered and searched by its columns',
    needs: ['contact'],
    async run(scene) {
      for (const subject of ['Contrato', 'Cobrança']) await contactOf(scene).send(aMessage({ subject }), once(scene));
      const found = await contactOf(scene, ana).list({ search: { text: 'cobranca', columns: ['subject'] } });
      equal(
        found.items.map(({ subject }) => subject),
        ['Cobrança'],
        'what is found',
      );
    },
  },
];
