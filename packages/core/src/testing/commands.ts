/** One valid command of each type, as people of these tests would put it. */
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import { TicketCommand, type CommandOf, type CommandType } from '../ticket/ticket.command.schema.ts';
import { aRequester, aTechnician } from './people.ts';

const at = '2026-03-16T12:00:00.000Z';
const part = { id: 'part-1', code: '001R0001', quantity: 1, status: 'replaced', critical: false, mustReturn: true };
const visit = {
  number: 1,
  startedAt: at,
  endedAt: '2026-03-16T13:10:00.000Z',
  symptom: 'Atola papel',
  cause: 'Rolete',
  action: 'Troca',
};
const order = {
  id: 'order-1',
  kind: 'workOrder',
  startsAt: at,
  endsAt: '2026-03-16T13:00:00.000Z',
  work: 'Trocar o rolete',
};
const technician = refOf(aTechnician());

const carried: Readonly<Record<CommandType, object>> = {
  'ticket.release': { technician },
  'ticket.requestEstimate': { reason: 'Pede uma implementação' },
  'ticket.propose': { amount: 1200, currency: 'BRL', hours: 8, validUntil: '2099-12-31T12:00:00.000Z' },
  'ticket.reviseProposal': { reason: 'Faltou o relatório' },
  'ticket.acceptProposal': {},
  'ticket.declineProposal': { reason: 'Fora do orçamento' },
  'ticket.accept': {},
  'ticket.suspend': { reasonId: 'informacoes-do-cliente', comment: 'Falta o XML da nota' },
  'ticket.resume': {},
  'ticket.resolve': { solution: 'Atualize para a versão 8.2.1' },
  'ticket.settle': { comment: 'Peça faturada' },
  'ticket.approve': {},
  'ticket.disapprove': { reason: 'O erro continua' },
  'ticket.expireApproval': {},
  'ticket.rate': { score: 1, comment: 'Rápido' },
  'ticket.cancel': { reason: 'Não preciso mais' },
  'ticket.reject': { reason: 'Repete outro ticket', duplicateOf: 'ticket-0' },
  'ticket.reopen': { reason: 'O erro voltou' },
  'ticket.comment': { text: 'Segue a imagem da rejeição' },
  'ticket.attach': { attachments: [{ id: 'file-1', name: 'nota.xml', type: 'text/xml', size: 2048 }] },
  'ticket.assign': { assignee: technician },
  'ticket.reclassify': { fields: { category: 'configuracao' }, coverage: 'uncovered', reason: 'Cadastro de filial' },
  'ticket.prioritize': { critical: true, reason: 'Loja parada' },
  'ticket.reschedule': { deadline: '2026-04-01T12:00:00.000Z', reason: 'Entra na próxima versão' },
  'ticket.follow': { personId: aRequester().id, following: true },
  'ticket.registerVisit': { visit },
  'ticket.requestPart': { part },
  'ticket.updatePart': { part },
  'ticket.scheduleOrder': { order: { ...order, technician } },
  'ticket.syncErp': { erpNumber: '144' },
};

/** A valid command of this type, with what `over` changes. */
export function aCommand<Type extends CommandType>(type: Type, over: Partial<CommandOf<Type>> = {}): CommandOf<Type> {
  const command = parse(TicketCommand, { type, ...carried[type], ...over });
  if (isOf(type, command)) return command;
  throw new TypeError(`${type} was read as ${command.type}`);
}

const isOf = <Type extends CommandType>(type: Type, command: TicketCommand): command is CommandOf<Type> =>
  command.type === type;
