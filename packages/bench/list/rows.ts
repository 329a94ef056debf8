/** Made-up tickets for the bench, as mixed as a desk's: the same for the same count. */
import { Stage, type Ticket } from '@chamado/core';
import { aTicket } from '@chamado/core/testing';

const things = [
  'Impressora',
  'Nota fiscal',
  'Relatório',
  'Integração',
  'Caixa',
  'Usuário',
  'Conexão',
  'Cartão',
  'Estoque',
];
const faults = [
  'não imprime',
  'está lento',
  'com erro na emissão',
  'sem permissão',
  'não abre após atualização',
  'duplicado',
];
const places = ['no balcão', 'na filial São José', 'no depósito', 'em Araçatuba', 'na matriz', 'no checkout 3'];
const names = ['Ana Souza', 'João Luís', 'Íris Conceição', 'Márcio Brandão', 'Zoë Guimarães', 'Otávio Peçanha'];

/** `count` tickets over two years; a subject is hardly ever repeated. */
export function tickets(count: number): Ticket[] {
  const random = randomFrom(20_261_121);
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] ?? list[0]!;
  const [ticket] = [aTicket()];
  return Array.from({ length: count }, (_, at) => {
    const openedAt = new Date(1_700_000_000_000 + Math.floor(random() * 6e10)).toISOString();
    const stage = one(Stage.options);
    return {
      ...ticket,
      id: `bench-${String(at).padStart(7, '0')}`,
      number: `2026/${String(at).padStart(6, '0')}`,
      subject: `${one(things)} ${one(faults)} ${one(places)}, pedido ${String(Math.floor(random() * 1e6))}`,
      description: `<p>${one(things)} ${one(faults)} ${one(places)} desde ontem.</p>`,
      requester: { ...ticket.requester, name: one(names) },
      assignee: random() < 0.3 ? null : { ...ticket.requester, name: one(names), role: 'attendant' },
      stage,
      statusId: null,
      critical: random() < 0.03,
      openedAt,
      updatedAt: openedAt,
      deadline: new Date(Date.parse(openedAt) + 432_000_000).toISOString(),
    } as Ticket;
  });
}

// mulberry32: small, and the same everywhere.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
