/** The people of every test and story: each stands to `aTicket()` as its name says. */
import type * as z from 'zod/mini';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';

/** What a builder takes: any part of the thing, as it comes from outside. */
export type Over<S extends z.ZodMiniType> = Partial<z.input<S>>;

const person =
  (who: z.input<typeof Person>) =>
  (over: Over<typeof Person> = {}): Person =>
    parse(Person, { ...who, ...over });

const aurora = { companyId: 'aurora', companyName: 'Loja Aurora' };

/** Carla Menezes of Loja Aurora: `aTicket()` is hers. */
export const aRequester = person({
  id: 'carla',
  name: 'Carla Menezes',
  email: 'carla@aurora.example',
  role: 'requester',
  ...aurora,
});

/** Rui Tavares, also of Loja Aurora. */
export const aColleague = person({
  id: 'rui',
  name: 'Rui Tavares',
  email: 'rui@aurora.example',
  role: 'requester',
  ...aurora,
});

/** Helena Prado, who manages the contacts of Loja Aurora. */
export const aPortalAdmin = person({
  id: 'helena',
  name: 'Helena Prado',
  email: 'helena@aurora.example',
  role: 'requester',
  portalAdmin: true,
  ...aurora,
});

/** Otávio Lins of Mercado Horizonte, another customer. */
export const aStranger = person({
  id: 'otavio',
  name: 'Otávio Lins',
  email: 'otavio@horizonte.example',
  role: 'requester',
  companyId: 'horizonte',
  companyName: 'Mercado Horizonte',
});

/** Bruno Salles, technician of the territory `sul`. */
export const aTechnician = person({
  id: 'bruno',
  name: 'Bruno Salles',
  email: 'bruno@desk.example',
  role: 'technician',
  territories: ['sul'],
});

/** Ana Ribeiro, who works tickets at the desk. */
export const anAttendant = person({ id: 'ana', name: 'Ana Ribeiro', email: 'ana@desk.example', role: 'attendant' });

/** Marcos Teixeira, who releases, estimates and rejects. */
export const aManager = person({
  id: 'marcos',
  name: 'Marcos Teixeira',
  email: 'marcos@desk.example',
  role: 'manager',
});

/** The desk's own clockwork. */
export const theSystem = person({ id: 'system', name: 'Sistema', role: 'system' });
