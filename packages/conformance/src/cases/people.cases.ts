/** What directory and session promise: whom one may name, one's own page, and being somebody else in a demo. */
import { PersonId, type Person } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, otavio, rui, system } from '../world.ts';

const directoryOf = (scene: Scene, person: Person) => portOf(scene.desk(person), 'directory');
const namesFor = async (scene: Scene, person: Person): Promise<readonly string[]> =>
  (await directoryOf(scene, person).people()).map(({ id }) => id).sort();

export const peopleCases: readonly ConformanceCase[] = [
  {
    id: 'directory.people.scope',
    promise: 'the desk names everybody, a requester his company, a technician those who work here',
    needs: ['directory'],
    async run(scene) {
      equal(await namesFor(scene, ana), scene.world.people.map(({ id }) => id).sort(), 'whom Ana may name');
      equal(await namesFor(scene, carla), ['carla', 'helena', 'lia', 'rui'], 'whom Carla may name');
      equal(await namesFor(scene, otavio), ['otavio'], 'whom Otávio may name');
      equal(await namesFor(scene, bruno), ['ana', 'bruno', 'davi', 'marcos'], 'whom Bruno may name');
    },
  },
  {
    id: 'directory.update-me.round-trip',
    promise: 'a person’s own page is kept, and everybody reads it (TOTALL 7)',
    needs: ['directory'],
    async run(scene) {
      const page = {
        name: 'Carla Menezes Prado',
        email: 'carla.prado@aurora.example',
        details: { department: 'Fiscal' },
      };
      const once = { operationId: scene.operationId() };
      const changed = await directoryOf(scene, carla).updateMe(page, once);
      equal(changed, { ...carla, ...page }, 'the answer');
      equal(await scene.anotherDesk(carla).me(), changed, 'me');
      const seen = (await directoryOf(scene, ana).people()).find(({ id }) => id === carla.id);
      equal(seen, changed, 'what the desk reads');
      equal(await directoryOf(scene, carla).updateMe(page, once), changed, 'the answer to the repetition');
      await refused(directoryOf(scene, carla).updateMe({ ...page, name: 'Outra' }, once), 'reused', 'another page');
    },
  },
  {
    id: 'directory.update-me.role',
    promise: 'whatever else a page brings, nobody changes his role, company or territory with it',
    needs: ['directory'],
    async run(scene) {
      const page = { name: 'Otávio Lins', role: 'manager', companyId: 'aurora', portalAdmin: true, id: 'carla' };
      const { role, companyId, portalAdmin, id } = await directoryOf(scene, otavio).updateMe(page, {
        operationId: scene.operationId(),
      });
      equal([role, companyId, portalAdmin, id], ['requester', 'horizonte', undefined, 'otavio'], 'what he is');
      equal((await scene.desk(otavio).me()).role, 'requester', 'his role');
      equal((await scene.desk(carla).me()).name, carla.name, 'her name');
    },
  },
  {
    id: 'directory.update-me.invalid',
    promise: 'a page with faults is refused, names them, and changes nothing',
    needs: ['directory'],
    async run(scene) {
      const page = { name: '  ', email: 'sem arroba' };
      const update = directoryOf(scene, carla).updateMe(page, { operationId: scene.operationId() });
      await invalid(update, ['email', 'name'], 'the page');
      equal(await scene.desk(carla).me(), carla, 'me');
    },
  },
  {
    id: 'session.sign-in.person',
    promise: 'whom the session offers, one can be: the same desk, as that person sees it',
    needs: ['session'],
    async run(scene) {
      const opened = await scene.open(carla);
      const session = portOf(scene.desk(carla), 'session');
      const offered = (await session.people()).map(({ id }) => id);
      for (const { id } of [carla, rui, otavio, ana]) holds(offered.includes(id), `${id} is offered`);
      const [hisDesk, herDesk] = [await session.signIn(otavio.id), await session.signIn(ana.id)];
      equal([(await hisDesk.me()).id, (await herDesk.me()).id], ['otavio', 'ana'], 'who they are');
      await refused(hisDesk.tickets.get(opened.id), 'not_found', 'as a stranger');
      equal((await herDesk.tickets.get(opened.id)).id, opened.id, 'the ticket as the desk sees it');
      equal((await scene.desk(carla).me()).id, 'carla', 'who the desk of before belongs to');
    },
  },
  {
    id: 'session.sign-in.missing',
    promise: 'nobody becomes who does not exist, nor the desk’s own clockwork',
    needs: ['session'],
    async run(scene) {
      const session = portOf(scene.desk(carla), 'session');
      await refused(session.signIn(PersonId.parse('ninguem')), 'not_found', 'an absent person');
      await refused(session.signIn(system.id), 'not_found', 'the system');
    },
  },
];
