/** Who asks: fifty people, each with his own token, his own tickets to write to and others he may read. */
import { instantAt, millis, parse, Person, refOf, type Ticket } from '@chamado/core';
import { AT, aTicket } from '@chamado/core/testing';

export const COMPANIES = 300;
const PER_COMPANY = 3;
const TERRITORIES = 40;
const MINUTE_MS = 60_000;
/** Of fifty: customers, technicians, attendants, one manager. */
const roles = { requester: 38, technician: 4, attendant: 7, manager: 1 } as const;
const subjects = ['Erro ao confirmar pedido', 'NF-e rejeitada', 'Impressão não saiu', 'Relatório em branco', 'Senha'];
const stages = ['opened', 'inService', 'pending', 'awaitingApproval'] as const;

const customerOf = (n: number): Person => {
  const company = n % COMPANIES;
  return parse(Person, {
    ...{ id: `customer-${n}`, name: `Cliente ${n}`, email: `customer-${n}@company-${company}.example` },
    ...{ role: 'requester', companyId: `company-${company}`, companyName: `Empresa ${company}` },
  });
};
const deskPerson = (role: 'technician' | 'attendant' | 'manager', n: number): Person =>
  parse(Person, {
    ...{ id: `${role}-${n}`, name: `${role} ${n}`, email: `${role}-${n}@desk.example`, role },
    ...(role === 'technician' && { territories: [`territory-${n}`] }),
  });
const some = (count: number, make: (n: number) => Person): readonly Person[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Everybody the desk knows: nine hundred customers, and whoever works there. */
const customers = some(COMPANIES * PER_COMPANY, customerOf);
const technicians = some(TERRITORIES, (n) => deskPerson('technician', n));
const desk = [
  ...some(roles.attendant, (n) => deskPerson('attendant', n)),
  ...some(roles.manager, (n) => deskPerson('manager', n)),
];
export const people: readonly Person[] = [...customers, ...technicians, ...desk];

/** The fifty, interleaved, so that any few of them are of all kinds. */
export const fifty: readonly Person[] = [
  ...customers.slice(0, roles.requester),
  ...technicians.slice(0, roles.technician),
  ...desk,
].sort((one, other) => (one.id.slice(-1) < other.id.slice(-1) ? -1 : 1));

/** The n-th of many: three years of them, most of them over. */
export function ticketOf(n: number): Ticket {
  const openedAt = instantAt(millis(AT) - n * 15 * MINUTE_MS);
  const customer = refOf(customers[n % customers.length] ?? customerOf(0));
  const isOpen = n % 25 === 0;
  const open = stages[(n / 25) % stages.length] ?? 'opened';
  return {
    ...(isOpen ? anOpen[open] : concluded),
    ...{ id: aTicket({ id: `many-${String(n).padStart(7, '0')}` }).id, number: `M-${String(n).padStart(7, '0')}` },
    ...{ subject: `${subjects[n % subjects.length] ?? ''} ${n % 997}`, openedAt, updatedAt: openedAt },
    ...{ requester: customer, openedBy: customer, ...companyOf(customers[n % customers.length]) },
    ...{ assignee: refOf(technicians[n % TERRITORIES] ?? deskPerson('technician', 0)) },
    territory: `territory-${n % TERRITORIES}`,
  };
}

const anOpen = Object.fromEntries(stages.map((stage) => [stage, aTicket({ stage })]));
const concluded = aTicket({ stage: 'concluded' });

/** The k-th ticket that this client alone writes to. */
export function ownTicketOf(client: Person, k: number): Ticket {
  const isCustomer = client.role === 'requester';
  const customer = isCustomer ? client : customerOf(k);
  return {
    ...aTicket({ stage: 'inService' }),
    ...{ id: aTicket({ id: ownId(client, k) }).id, number: ownId(client, k), subject: `Pedido de ${client.name}` },
    ...{ requester: refOf(customer), openedBy: refOf(customer), ...companyOf(customer) },
    ...{ assignee: isCustomer ? null : refOf(client), territory: client.territories?.[0] ?? 'territory-0' },
  };
}

export const ownId = ({ id }: Person, k: number): string => `own-${id}-${String(k).padStart(3, '0')}`;

/** A ticket of the many that this client may see. */
export function visibleId(client: Person, count: number, random: () => number): string {
  const at = (step: number, first: number): number => first + step * Math.floor((random() * (count - first)) / step);
  const n = Number(/\d+$/.exec(client.id)?.[0] ?? 0);
  const found =
    client.role === 'requester'
      ? at(COMPANIES, n % COMPANIES)
      : client.role === 'technician'
        ? at(TERRITORIES, n)
        : at(1, 0);
  return `many-${String(found).padStart(7, '0')}`;
}

const companyOf = (customer: Person | undefined): Pick<Ticket, 'companyId' | 'companyName'> => ({
  companyId: customer?.companyId ?? null,
  companyName: customer?.companyName ?? null,
});
