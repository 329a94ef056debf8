/** As much of RT’s REST 2 as the adapter uses, in memory: for tests of what a real one does only by accident. */
import * as z from 'zod/mini';

const File = z.object({ FileName: z.string(), FileType: z.string(), FileContent: z.string() });
/** A ticket or a message as it is sent in. */
const Sent = z.object({
  Subject: z._default(z.string(), ''),
  Status: z.optional(z.string()),
  Owner: z.optional(z.string()),
  Requestor: z.optional(z.string()),
  Content: z._default(z.string(), ''),
  ContentType: z._default(z.string(), 'text/plain'),
  Attachments: z._default(z.array(File), []),
});
type Sent = z.infer<typeof Sent>;
type Ticket = {
  readonly id: number;
  readonly Subject: string;
  readonly Requestor: readonly { id: string }[];
  Status: string;
};
type Named = { readonly id: string };

export type FakeRt = {
  readonly fetch: typeof fetch;
  /** RT as that user of it sees it: what he writes is his. */
  readonly as: (user: string) => typeof fetch;
  readonly tickets: readonly Ticket[];
  readonly statusOf: (ticket: number) => string | undefined;
  readonly ownerOf: (ticket: number) => string | undefined;
};

export function createFakeRt(users: readonly Readonly<Record<string, string>>[], account: string): FakeRt {
  const tickets: Ticket[] = [];
  const transactions: {
    id: number;
    ObjectId: number;
    Type: string;
    NewValue: string;
    Creator: Named;
    Created: string;
  }[] = [];
  const attachments: { id: number; TransactionId: number; Filename: string; ContentType: string; Content: string }[] =
    [];
  const owners = new Map<number, string>();
  // RT’s transactions name an account by its number.
  const accounts = ['Nobody', ...users.map(({ Name = '' }) => Name)];
  let clock = Date.UTC(2026, 0, 5);

  const record = (by: string, ObjectId: number, Type: string, NewValue = ''): number => {
    const Created = `${new Date((clock += 1000)).toISOString().slice(0, 19)}Z`;
    transactions.push({ id: transactions.length + 1, ObjectId, Type, NewValue, Creator: { id: by }, Created });
    return transactions.length;
  };
  const attach = (TransactionId: number, { Content, ContentType, Attachments }: Sent): void => {
    const parts = [
      { Filename: '', ContentType, Content },
      ...Attachments.map((file) => ({
        Filename: file.FileName,
        ContentType: file.FileType,
        Content: atob(file.FileContent),
      })),
    ];
    for (const part of parts) attachments.push({ id: attachments.length + 1, TransactionId, ...part });
  };
  const setStatus = (by: string, ticket: Ticket | undefined, status: string | undefined): void => {
    if (!ticket || status === undefined || status === ticket.Status) return;
    ticket.Status = status;
    record(by, ticket.id, 'Status', status);
  };

  function write(by: string, [kind, id, verb]: readonly string[], body: Sent): Response {
    if (kind !== 'ticket') return Response.json({ id: 1 }, { status: 201 });
    const known = tickets.find((ticket) => String(ticket.id) === id);
    if (verb !== undefined && known) {
      attach(record(by, known.id, verb === 'comment' ? 'Comment' : 'Correspond'), body);
      // As RT’s own scrip “On Correspond Open Tickets”.
      if (verb === 'correspond') setStatus('RT_System', known, 'open');
    } else if (known) {
      if (body.Owner !== undefined && accounts.includes(body.Owner)) {
        owners.set(known.id, body.Owner);
        record(by, known.id, 'Set', String(accounts.indexOf(body.Owner)));
      }
      setStatus(by, known, body.Status);
    } else {
      const requestor = users.find(({ EmailAddress }) => EmailAddress === body.Requestor)?.['Name'];
      const named = { Subject: body.Subject, Status: body.Status ?? 'new' };
      tickets.push({ id: tickets.length + 1, ...named, Requestor: [{ id: requestor ?? body.Requestor ?? by }] });
      attach(record(by, tickets.length, 'Create'), body);
      return Response.json({ id: String(tickets.length) }, { status: 201 });
    }
    return Response.json([], { status: verb === undefined ? 200 : 201 });
  }

  function read([kind, id, part]: readonly string[], params: URLSearchParams): unknown {
    const query = params.get('query') ?? '';
    const after = Number(/(?:id > |"value":)(\d+)/.exec(query)?.[1] ?? 0);
    if (kind === 'users')
      return pageOf(
        users.map(({ Name, ...user }) => ({ ...user, id: Name })),
        params,
      );
    if (kind === 'transactions')
      return pageOf(
        transactions.filter((one) => one.id > after),
        params,
      );
    if (kind === 'attachments') {
      const named = attachments.filter((one) => query.includes(`"${one.Filename}"`));
      return pageOf(
        named.filter((one) => one.TransactionId > after),
        params,
      );
    }
    if (kind === 'user') return { Name: accounts[Number(id)] };
    if (part === 'attachments')
      return pageOf(
        attachments.filter((one) => String(one.TransactionId) === id),
        params,
      );
    return tickets.find((ticket) => String(ticket.id) === id);
  }

  const as =
    (user: string): typeof fetch =>
    async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const path = url.pathname.split('/').slice(3);
      if (request.method !== 'GET') return write(user, path, Sent.parse(await request.json()));
      const found = read(path, url.searchParams);
      return found === undefined ? new Response('{}', { status: 404 }) : Response.json(found);
    };

  return {
    fetch: as(account),
    as,
    tickets,
    ownerOf: (id) => owners.get(id),
    statusOf: (id) => tickets.find((ticket) => ticket.id === id)?.Status,
  };
}

function pageOf(items: readonly unknown[], params: URLSearchParams): unknown {
  const [size, page] = [Number(params.get('per_page')), Number(params.get('page'))];
  const shown = items.slice((page - 1) * size, page * size);
  return { items: shown, count: shown.length, page, pages: Math.ceil(items.length / size) };
}
