/** What managing contacts promises: registered, changed, gone, back, each by whom it may be (TOTVS 2, V1). */
import { PersonId, type Person, type WriteOptions } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, helena, marcos, otavio, rui, system } from '../world.ts';

export const contactsOf = (scene: Scene, person: Person) => portOf(scene.desk(person), 'directory').contacts;
export const once = (scene: Scene): WriteOptions => ({ operationId: scene.operationId() });
const pageOf = async (scene: Scene, id: PersonId): Promise<Person | undefined> =>
  (await contactsOf(scene, ana).list({ limit: 100 })).items.find((person) => person.id === id);

const nina = {
  name: 'Nina Prates',
  email: 'nina@aurora.example',
  details: { department: 'Caixas', notes: 'Às terças, 😀' },
};

export const contactCases: readonly ConformanceCase[] = [
  {
    id: 'contacts.save.register',
    promise:
      'whom a portal admin registers is of his company, is untrained until the desk says so, and sits at a desk of his own',
    needs: ['directory'],
    async run(scene) {
      const contact = await contactsOf(scene, helena).save(nina, once(scene));
      const { id, details, ...rest } = contact;
      equal(
        rest,
        {
          name: nina.name,
          email: nina.email,
          role: 'requester',
          companyId: 'aurora',
          companyName: 'Loja Aurora',
          trained: false,
        },
        'the contact',
      );
      equal({ ...details, registeredAt: undefined }, nina.details, 'the details');
      equal(await pageOf(scene, id), contact, 'as the desk reads it');
      equal(
        (await portOf(scene.desk(carla), 'directory').people()).find((one) => one.id === id),
        contact,
        'as a colleague reads it',
      );
      equal(await scene.anotherDesk(contact).me(), contact, 'who he is at his desk');
    },
  },
  {
    id: 'contacts.save.change',
    promise: 'a changed contact keeps what was left out and what is the desk’s to say',
    needs: ['directory'],
    async run(scene) {
      const byTheDesk = {
        id: rui.id,
        name: rui.name,
        email: 'rui@aurora.example',
        trained: true,
        details: { category: 'Chave', notes: 'a' },
      };
      await contactsOf(scene, ana).save(byTheDesk, once(scene));
      const change = {
        id: rui.id,
        name: 'Rui Tavares 田中',
        email: 'RUI@aurora.example',
        trained: false,
        details: { category: 'Outra', notes: '<b>não</b>' },
      };
      const changed = await contactsOf(scene, helena).save(change, once(scene));
      equal(
        changed,
        { ...rui, ...change, trained: true, details: { category: 'Chave', notes: '<b>não</b>' } },
        'the contact',
      );
      equal(await scene.anotherDesk(rui).me(), changed, 'as he reads himself');
    },
  },
  {
    id: 'contacts.save.once',
    promise: 'a contact is registered once per operation, and no operation serves two contacts',
    needs: ['directory'],
    async run(scene) {
      const operation = once(scene);
      const first = await contactsOf(scene, helena).save(nina, operation);
      equal(await contactsOf(scene, helena).save(nina, operation), first, 'the answer to the repetition');
      const { total } = await contactsOf(scene, ana).list({
        filters: [{ column: 'email', operator: 'equals', value: nina.email }],
      });
      equal(total, 1, 'contacts of that address');
      await refused(contactsOf(scene, helena).save({ ...nina, name: 'Outra' }, operation), 'reused', 'another contact');
    },
  },
  {
    id: 'contacts.save.invalid',
    promise: 'a page with faults is refused, names every field at fault, and changes nothing',
    needs: ['directory'],
    async run(scene) {
      const contacts = contactsOf(scene, helena);
      await invalid(contacts.save({ name: ' ', email: 'sem arroba' }, once(scene)), ['email', 'name'], 'the page');
      const details = { postalCode: '8801', mobile: '48 9123-4567', department: 'Caixas' };
      await invalid(
        contacts.save({ ...nina, details }, once(scene)),
        ['details.mobile', 'details.postalCode'],
        'CEP and mobile',
      );
      await invalid(
        contacts.save({ ...nina, email: 'Carla@Aurora.example' }, once(scene)),
        ['email'],
        'a colleague’s address',
      );
      const elsewhere = { ...nina, companyId: otavio.companyId };
      await invalid(contacts.save(elsewhere, once(scene)), ['companyId'], 'another company');
      const { total } = await contactsOf(scene, ana).list({});
      equal(total, scene.world.people.length - 1, 'people of the desk, its clockwork aside');
    },
  },
  {
    id: 'contacts.save.access',
    promise: 'only a portal admin, for his company, and the desk manage contacts; the desk’s own people only a manager',
    needs: ['directory'],
    async run(scene) {
      for (const person of [carla, otavio, bruno]) {
        const { reason } = await refused(
          contactsOf(scene, person).save(nina, once(scene)),
          'not_allowed',
          `by ${person.id}`,
        );
        equal(reason, 'access', 'the reason');
      }
      const page = { id: bruno.id, name: 'Bruno', email: 'bruno@desk.example', territories: ['norte'] };
      await refused(contactsOf(scene, ana).save(page, once(scene)), 'not_allowed', 'an attendant’s of a technician');
      equal(
        (await contactsOf(scene, marcos).save(page, once(scene))).territories,
        ['norte'],
        'a manager’s of a technician',
      );
      const forHorizonte = { ...nina, companyId: otavio.companyId };
      equal(
        (await contactsOf(scene, ana).save(forHorizonte, once(scene))).companyName,
        'Mercado Horizonte',
        'the desk’s',
      );
    },
  },
  {
    id: 'contacts.save.role',
    promise: 'nobody raises a role, his own or another’s, beyond what he may',
    needs: ['directory'],
    async run(scene) {
      const wishes = [
        [helena, { ...nina, role: 'attendant' }],
        [helena, { id: helena.id, name: helena.name, email: 'helena@aurora.example', role: 'manager' }],
        [ana, { id: carla.id, name: carla.name, email: 'carla@aurora.example', role: 'technician' }],
        [marcos, { ...nina, role: 'system' }],
        [marcos, { id: marcos.id, name: marcos.name, email: 'marcos@desk.example', role: 'attendant' }],
      ] as const;
      for (const [person, page] of wishes) {
        const { reason } = await refused(
          contactsOf(scene, person).save(page, once(scene)),
          'not_allowed',
          `${page.role} by ${person.id}`,
        );
        equal(reason, 'role', 'the reason');
      }
      const roles = await Promise.all([helena, carla, marcos].map(async ({ id }) => (await pageOf(scene, id))?.role));
      equal(roles, ['requester', 'requester', 'manager'], 'what they are');
    },
  },
  {
    id: 'contacts.save.missing',
    promise: 'a contact that is absent, of another company, or the desk’s clockwork, is not there to be changed',
    needs: ['directory'],
    async run(scene) {
      for (const id of [PersonId.parse('ninguem'), otavio.id, ana.id, system.id]) {
        const { message } = await refused(
          contactsOf(scene, helena).save({ ...nina, id }, once(scene)),
          'not_found',
          id,
        );
        equal(message.includes(id), false, 'whether it is told who');
        await refused(contactsOf(scene, helena).deactivate(id, once(scene)), 'not_found', id);
        await refused(contactsOf(scene, helena).reactivate(id, once(scene)), 'not_found', id);
      }
      equal(await scene.desk(otavio).me(), otavio, 'who was not hers to change');
    },
  },
];
