/** Requests to RT’s REST 2, and what their failures mean. */
import { DeskError, parse, type Output, type Schema } from '@chamado/core';
import { RtPage } from './rt.schema.ts';

/** Where RT answers, and who asks there. */
export type RtConnection = {
  /** RT’s address, without `/REST/2.0`. */
  readonly url: string;
  /** What each request carries to be let in, such as `{ authorization: 'token 1-14-…' }`. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
};

export type RtClient = {
  /** Every item of a collection, over all its pages. */
  readonly all: <Item extends Schema>(
    path: string,
    item: Item,
    params: Readonly<Record<string, string>>,
  ) => Promise<readonly Output<Item>[]>;
  readonly get: <Answer extends Schema>(path: string, answer: Answer) => Promise<Output<Answer>>;
  readonly send: <Answer extends Schema>(
    method: 'POST' | 'PUT',
    path: string,
    body: unknown,
    answer: Answer,
  ) => Promise<Output<Answer>>;
};

const PER_PAGE = '100';

/** @throws DeskError, from every verb, `unavailable` where RT does not answer or answers with what is not RT’s. */
export function createRtClient({ url, headers, fetch: ask = fetch }: RtConnection): RtClient {
  const base = `${url.replace(/\/$/, '')}/REST/2.0/`;

  async function call<Answer extends Schema>(path: string, init: RequestInit, answer: Answer): Promise<Output<Answer>> {
    const sent = { accept: 'application/json', ...(init.body && { 'content-type': 'application/json' }), ...headers() };
    const response = await ask(base + path, { ...init, headers: sent }).catch((cause: unknown) => {
      throw new DeskError('unavailable', 'Request Tracker does not answer', { cause });
    });
    if (!response.ok) throw await refusalOf(response);
    return parse(answer, await response.json().catch(() => null), 'unavailable');
  }

  const get: RtClient['get'] = (path, answer) => call(path, { method: 'GET' }, answer);
  return {
    get,
    send: (method, path, body, answer) => call(path, { method, body: JSON.stringify(body) }, answer),
    async all(path, item, params) {
      const found: Output<typeof item>[] = [];
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const query = new URLSearchParams({ ...params, per_page: PER_PAGE, page: String(page) });
        const read = await get(`${path}?${query.toString()}`, RtPage(item));
        found.push(...read.items);
        pages = read.pages ?? (read.count < Number(PER_PAGE) ? page : page + 1);
      }
      return found;
    },
  };
}

async function refusalOf(response: Response): Promise<DeskError> {
  const { status } = response;
  const said = (await response.text().catch(() => '')).slice(0, 200);
  if (status === 401 || status === 403)
    return new DeskError(
      'unavailable',
      `Request Tracker does not let this desk in (${status}); right would be its account`,
    );
  return new DeskError('unavailable', `Request Tracker answered ${status}: ${said}`);
}
