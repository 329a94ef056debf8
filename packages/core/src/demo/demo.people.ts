/** Who is at the demo's desk: customers of three companies, two attendants and a manager. All are made up. */
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';

const aurora = { role: 'requester', companyId: 'aurora', companyName: 'Loja Aurora' };
const bomDia = { role: 'requester', companyId: 'bom-dia', companyName: 'Mercado Bom Dia' };
const person = (id: string, name: string, mail: string, rest: object): Person =>
  parse(Person, { id, name, email: `${id}@${mail}.example`, ...rest });

/** Who is signed in on the first visit. */
export const carla = person('carla', 'Carla Menezes', 'aurora', {
  ...aurora,
  details: { phone: '(62) 5555-0142', department: 'Retaguarda', jobTitle: 'Supervisora de loja' },
});
export const rui = person('rui', 'Rui Tavares', 'aurora', { ...aurora, details: { department: 'Caixas' } });
export const helena = person('helena', 'Helena Prado', 'aurora', {
  ...aurora,
  portalAdmin: true,
  details: { department: 'Administração', jobTitle: 'Gerente administrativa' },
});
/** Not trained yet: she may follow tickets and add to them, not open any (TOTALL 5, T21). */
const lia = person('lia', 'Lia Fontes', 'aurora', { ...aurora, trained: false });
export const otavio = person('otavio', 'Otávio Lins', 'bomdia', bomDia);
export const janete = person('janete', 'Janete Kuhn', 'bomdia', bomDia);
export const samuel = person('samuel', 'Samuel Araújo', 'ferragem', {
  role: 'requester',
  companyId: 'ferragem',
  companyName: 'Ferragem São Jorge',
});
export const ana = person('ana', 'Ana Ribeiro', 'suporte', { role: 'attendant' });
export const diego = person('diego', 'Diego Fontana', 'suporte', { role: 'attendant' });
export const marcos = person('marcos', 'Marcos Teixeira', 'suporte', { role: 'manager' });

export const demoPeople: readonly Person[] = [carla, rui, helena, lia, otavio, janete, samuel, ana, diego, marcos];
