/** Who may do what with tickets, files, articles and the directory, said by hand, apart from the rules. */
import { aDraft } from '@chamado/core/testing';
import {
  addressed,
  EVERYBODY,
  onTicket,
  text,
  ticketId,
  WHO_SEES_THE_COMPANY,
  WHO_SEES_THE_TICKET,
  WHOSE_LIST_HAS_IT,
  type Row,
  type Wish,
} from './access.row.ts';
import { carla, type AccessScene } from './access.scene.ts';

const command =
  (body: object) =>
  ({ ticket }: AccessScene): Wish => ({
    parts: [ticket.id],
    headers: { 'if-match': `"${ticket.version}"` },
    body,
  });
const draft = (requesterId?: string): object => ({ ...aDraft(), ...(requesterId !== undefined && { requesterId }) });
const plain = { 'content-type': 'text/plain' };

export const ticketRows = {
  me: [{ marks: EVERYBODY }],
  profile: [{ marks: EVERYBODY }],

  'tickets.list': [{ sees: ticketId, marks: WHOSE_LIST_HAS_IT }],
  'tickets.count': [{ sees: text(':1'), marks: WHOSE_LIST_HAS_IT }],
  'tickets.get': [{ wish: onTicket, sees: ticketId, marks: WHO_SEES_THE_TICKET }],
  'tickets.timeline': [
    { wish: onTicket, sees: ticketId, marks: WHO_SEES_THE_TICKET },
    { of: 'what the desk said to itself', wish: onTicket, sees: text('Segredo'), marks: '--- 0 +0 ++' },
  ],
  'tickets.open': [
    { of: 'in his own name', wish: () => ({ body: draft() }), marks: '+++ + xx xx' },
    { of: 'in Carla’s name', wish: () => ({ body: draft(carla.id) }), marks: '+ii i ++ ++' },
  ],
  'tickets.apply': [
    { of: 'a comment', wish: command({ type: 'ticket.comment', text: 'Olá' }), marks: WHO_SEES_THE_TICKET },
    {
      of: 'an internal comment',
      wish: command({ type: 'ticket.comment', text: 'Olá', internal: true }),
      marks: 'iii 0 +0 ++',
    },
    { of: 'the solution', wish: command({ type: 'ticket.resolve', solution: 'Feito.' }), marks: 'xxx 0 +0 +x' },
    { of: 'the desk’s clockwork', wish: command({ type: 'ticket.expireApproval' }), marks: 'xxx 0 x0 xx' },
  ],
  'tickets.applyAll': [
    { wish: command({ commands: [{ type: 'ticket.comment', text: 'Olá' }] }), marks: WHO_SEES_THE_TICKET },
  ],

  'files.put': [{ wish: () => ({ query: '?name=a.txt', headers: plain, body: 'a' }), marks: EVERYBODY }],
  'files.get': [
    { wish: ({ file }) => ({ parts: [file.id] }), sees: text('erro.txt'), marks: WHO_SEES_THE_TICKET },
    {
      of: 'what the desk attached for itself',
      wish: ({ secret }) => ({ parts: [secret.id] }),
      sees: text('interno.txt'),
      marks: '000 0 +0 ++',
    },
  ],
  'files.remove': [{ wish: ({ file }) => ({ parts: [file.id] }), marks: 'xxx 0 x0 xx' }],

  'knowledge.search': [{ wish: () => ({ query: '?text=ncm' }), sees: text('article-1'), marks: EVERYBODY }],
  'knowledge.suggest': [{ wish: () => ({ query: '?text=ncn' }), marks: EVERYBODY }],
  'knowledge.get': [{ wish: addressed('article-1'), marks: EVERYBODY }],
  'knowledge.vote': [{ wish: () => ({ parts: ['article-1'], body: { helped: true } }), marks: EVERYBODY }],

  'directory.people': [
    { of: 'Rui', sees: text('"rui"'), marks: '+++ - -- ++' },
    { of: 'Ana', sees: text('"ana"'), marks: '--- - ++ ++' },
    { of: 'Otávio', sees: text('"otavio"'), marks: '--- + -- ++' },
  ],
  'directory.updateMe': [{ wish: () => ({ body: { name: 'Outro Nome', role: 'manager' } }), marks: EVERYBODY }],
  'directory.contacts.list': [{ sees: text('"rui"'), marks: '+++ - -- ++' }],
  'directory.contacts.save': [
    {
      of: 'a new one of Loja Aurora',
      wish: () => ({ body: { name: 'Novo', email: 'novo@aurora.example', companyId: 'aurora' } }),
      marks: 'xx+ x xx ++',
    },
    {
      of: 'a new manager of the desk',
      wish: () => ({ body: { name: 'Novo', email: 'novo@desk.example', role: 'manager' } }),
      marks: 'xxx x xx x+',
    },
  ],
  'directory.contacts.deactivate': [{ wish: addressed('rui'), marks: 'xx+ 0 00 ++' }],
  'directory.contacts.reactivate': [{ wish: addressed('rui'), marks: 'xx+ 0 00 ++' }],
  'directory.companies': [{ sees: text('"aurora"'), marks: WHOSE_LIST_HAS_IT }],
  'directory.company': [{ wish: addressed('aurora'), marks: WHO_SEES_THE_COMPANY }],
  'directory.assets': [{ sees: text('"asset-1"'), marks: WHOSE_LIST_HAS_IT }],
  'directory.asset': [{ wish: addressed('asset-1'), marks: WHO_SEES_THE_COMPANY }],
  'directory.contracts': [{ sees: text('"contract-1"'), marks: WHOSE_LIST_HAS_IT }],
  'directory.contract': [{ wish: addressed('contract-1'), marks: WHO_SEES_THE_COMPANY }],
  'directory.techSheet': [{ wish: addressed('Brother 8080DN'), sees: text('BR-ROL-01'), marks: '--- - ++ ++' }],
  'directory.territories': [{ sees: text('"norte"'), marks: '--- - ++ ++' }],
  'directory.teams': [{ sees: text('"campo"'), marks: '--- - ++ ++' }],
} as const satisfies Readonly<Record<string, readonly Row[]>>;
