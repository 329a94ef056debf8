/** What a contact's going and coming back promises, and lists of contacts (TOTVS 2, V1). */
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import { portOf } from '../scene.ts';
import { aDraft } from '@chamado/core/testing';
import { ana, bruno, carla, helena, marcos, otavio, rui } from '../world.ts';
import { contactsOf, once } from './contacts.cases.ts';

export const activeContactCases: readonly ConformanceCase[] = [
  {
    id: 'contacts.deactivate.gone',
    promise:
      'a deactivated contact has no desk, opens nothing, not even by another, and is named no more; his tickets stay',
    needs: ['directory'],
    async run(scene) {
      const opened = await scene.open(rui);
      const gone = await contactsOf(scene, helena).deactivate(rui.id, once(scene));
      equal(gone, { ...rui, active: false }, 'the contact');
      await refused(scene.desk(rui).me(), 'not_signed_in', 'an open window of his');
      await refused(scene.anotherDesk(rui).tickets.list({}), 'not_signed_in', 'a new window');
      await refused(scene.open(rui), 'not_signed_in', 'another ticket');
      const draft = aDraft({ requesterId: rui.id });
      await invalid(scene.desk(ana).tickets.open(draft, once(scene)), ['requesterId'], 'a ticket in his name');
      const named = await portOf(scene.desk(ana), 'directory').people();
      equal(
        named.filter(({ id }) => id === rui.id),
        [],
        'whether he is named',
      );
      equal((await scene.desk(carla).tickets.get(opened.id)).requester.id, 'rui', 'his ticket');
    },
  },
  {
    id: 'contacts.deactivate.work',
    promise: 'nobody is given work who was deactivated',
    needs: ['directory'],
    async run(scene) {
      const opened = await scene.open(carla);
      await contactsOf(scene, marcos).deactivate(bruno.id, once(scene));
      const assignee = { id: bruno.id, name: bruno.name, role: bruno.role };
      await invalid(scene.apply(ana, opened, { type: 'ticket.assign', assignee }), ['assignee'], 'the assignment');
    },
  },
  {
    id: 'contacts.deactivate.mail',
    promise: 'nobody is written to who was deactivated, whatever happens to his tickets',
    needs: ['directory', 'mail'],
    async run(scene) {
      const opened = await scene.open(rui);
      await contactsOf(scene, helena).deactivate(rui.id, once(scene));
      const follow = { type: 'ticket.follow', personId: carla.id, following: true } as const;
      const followed = await scene.apply(ana, opened, follow);
      await scene.apply(ana, followed, { type: 'ticket.comment', text: 'Qual é a versão?' });
      const { items } = await portOf(scene.desk(ana), 'mail').outbox();
      const toHim = items.filter(({ to }) => to.includes('rui@aurora.example'));
      equal(toHim.length, 1, 'mails to him, all of them of before');
      equal(items[0]?.to, ['carla@aurora.example'], 'who is written to now');
    },
  },
  {
    id: 'contacts.deactivate.access',
    promise: 'nobody deactivates whom he does not manage, nor brings him back',
    needs: ['directory'],
    async run(scene) {
      for (const [by, whom] of [
        [carla, rui],
        [rui, rui],
        [ana, bruno],
        [bruno, ana],
      ] as const) {
        await refused(contactsOf(scene, by).deactivate(whom.id, once(scene)), 'not_allowed', `${whom.id} by ${by.id}`);
        await refused(contactsOf(scene, by).reactivate(whom.id, once(scene)), 'not_allowed', `${whom.id} by ${by.id}`);
        equal((await scene.desk(whom).me()).id, whom.id, 'who is still here');
      }
    },
  },
  {
    id: 'contacts.deactivate.last',
    promise: 'the last portal admin neither deactivates himself nor steps down; with another in his place he may',
    needs: ['directory'],
    async run(scene) {
      const contacts = contactsOf(scene, helena);
      const page = { id: helena.id, name: helena.name, email: 'helena@aurora.example', portalAdmin: false };
      for (const attempt of [contacts.deactivate(helena.id, once(scene)), contacts.save(page, once(scene))]) {
        equal((await refused(attempt, 'not_allowed', 'the last one')).reason, 'last_portal_admin', 'the reason');
      }
      await contacts.save({ id: rui.id, name: rui.name, email: 'rui@aurora.example', portalAdmin: true }, once(scene));
      equal((await contacts.deactivate(helena.id, once(scene))).active, false, 'with another in her place');
    },
  },
  {
    id: 'contacts.reactivate.back',
    promise: 'a contact who is brought back is as he was; each is done once per operation',
    needs: ['directory'],
    async run(scene) {
      const contacts = contactsOf(scene, helena);
      const operation = once(scene);
      const gone = await contacts.deactivate(rui.id, operation);
      const back = await contacts.reactivate(rui.id, once(scene));
      equal({ ...back, active: undefined }, rui, 'the contact');
      equal(await contacts.deactivate(rui.id, operation), gone, 'the answer to the repetition');
      equal((await scene.desk(rui).me()).id, 'rui', 'who is still here');
      await refused(contacts.reactivate(rui.id, operation), 'reused', 'another verb under the same operation');
    },
  },
  {
    id: 'contacts.list.scope',
    promise: 'whoever manages contacts lists also those who are gone; nobody lists more than he may name',
    needs: ['directory'],
    async run(scene) {
      await contactsOf(scene, helena).deactivate(rui.id, once(scene));
      const listed = async (person: typeof ana) =>
        (await contactsOf(scene, person).list({ limit: 100 })).items.map(({ id }) => id).sort();
      const everybody = scene.world.people.filter(({ role }) => role !== 'system').map(({ id }) => id);
      equal(await listed(ana), [...everybody].sort(), 'what the desk lists');
      equal(await listed(helena), ['carla', 'helena', 'lia', 'rui'], 'what the portal admin lists');
      equal(await listed(carla), ['carla', 'helena', 'lia'], 'what a colleague lists');
      equal(await listed(otavio), ['otavio'], 'what a stranger lists');
    },
  },
  {
    id: 'contacts.list.query',
    promise: 'contacts are found by column, operator and value, in order, page by page',
    needs: ['directory'],
    async run(scene) {
      const contacts = contactsOf(scene, ana);
      const ofAurora = { column: 'company', operator: 'contains', value: 'AURORA' } as const;
      const sort = [{ column: 'name', direction: 'descending' }] as const;
      const first = await contacts.list({ filters: [ofAurora], sort, limit: 3 });
      equal([first.items.map(({ id }) => id), first.total], [['rui', 'lia', 'helena'], 4], 'the first page');
      const second = await contacts.list({
        filters: [ofAurora],
        sort,
        limit: 3,
        ...(first.next !== null && { after: first.next }),
      });
      equal([second.items.map(({ id }) => id), second.next], [['carla'], null], 'the second page');
      await invalid(
        contacts.list({ filters: [{ column: 'password', operator: 'equals', value: 'x' }] }),
        ['password'],
        'no such column',
      );
    },
  },
  {
    id: 'directory.update-me.facts',
    promise: 'what of a page is the desk’s to say stays, whoever hands the page in (TOTALL 7)',
    needs: ['directory'],
    async run(scene) {
      const facts = { permissionGroup: 'chave', category: 'A' };
      await contactsOf(scene, ana).save(
        { id: carla.id, name: carla.name, email: 'carla@aurora.example', details: facts },
        once(scene),
      );
      const page = { name: carla.name, details: { permissionGroup: 'todos', department: 'Fiscal' } };
      const changed = await portOf(scene.desk(carla), 'directory').updateMe(page, once(scene));
      equal(changed.details, { ...facts, department: 'Fiscal' }, 'the details');
      equal((await scene.desk(carla).me()).details, changed.details, 'as she reads herself');
    },
  },
];
