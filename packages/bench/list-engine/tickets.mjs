/** Made-up tickets for the bench: the same rows for the same count, as mixed as a desk's. */

/** Columns of T9, as a list asks for them. */
export const columns = [
  { name: 'number', kind: 'text', read: (row) => row.number },
  { name: 'subject', kind: 'text', read: (row) => row.subject },
  { name: 'company', kind: 'text', read: (row) => row.company },
  { name: 'responsible', kind: 'text', read: (row) => row.responsible },
  { name: 'stage', kind: 'choice', read: (row) => row.stage },
  { name: 'openedAt', kind: 'instant', read: (row) => row.openedAt },
  { name: 'deadline', kind: 'instant', read: (row) => row.deadline },
  { name: 'amount', kind: 'number', read: (row) => row.amount },
  { name: 'late', kind: 'flag', read: (row) => row.late },
  { name: 'tags', kind: 'list', read: (row) => row.tags },
];

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
const people = ['Ana Souza', 'João Luís', 'Íris Conceição', 'Márcio Brandão', 'Zoë Guimarães', 'Otávio Peçanha', null];
const stages = ['opened', 'dispatched', 'inService', 'pending', 'awaitingApproval', 'concluded', 'cancelled'];
const tags = ['fiscal', 'urgência', 'contrato', 'visita', 'peça'];

/** `count` tickets. A subject and a number are hardly ever repeated; ids come in no order. */
export function tickets(count) {
  const random = randomFrom(20_261_121);
  const one = (list) => list[Math.floor(random() * list.length)];
  const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const made = Array.from({ length: count }, (_, at) => ({
    id: `${hex(8)}-${hex(4)}-7${hex(3)}-${hex(4)}-${hex(12)}`,
    number: `CH-2026-${String(at).padStart(6, '0')}`,
    subject: `${one(things)} ${one(faults)} ${one(places)}, pedido ${Math.floor(random() * 1e6)}`,
    company: `Comércio ${one(things)} ${Math.floor(random() * 400)} Ltda`,
    responsible: one(people),
    stage: one(stages),
    openedAt: new Date(1_700_000_000_000 + Math.floor(random() * 8e10)).toISOString(),
    deadline: random() < 0.2 ? null : new Date(1_760_000_000_000 + Math.floor(random() * 200) * 864e5).toISOString(),
    amount: random() < 0.5 ? null : Math.floor(random() * 50_000) / 100,
    late: random() < 0.1,
    tags: tags.filter(() => random() < 0.2),
  }));
  // As rows arrive from a desk: parsed, each text of its own.
  return JSON.parse(JSON.stringify(made));
}

// mulberry32: small, and the same everywhere.
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
