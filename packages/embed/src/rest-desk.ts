/** `src="https://desk.example"`: a desk on a server, as whoever is signed in on the page's own site sees it. */
import { DeskError, type DeskPort } from '@chamado/core';

/**
 * Opens the desk at that address. The attribute `token-src` names an address of the page's own site that answers with the
 * token of whoever is signed in there, as plain text; without it, nobody is. Rejects with `DeskError`, as `openRestDesk`.
 */
export async function openServerDesk(url: string, element: HTMLElement): Promise<DeskPort> {
  const { openRestDesk } = await import('@chamado/adapter-rest');
  const source = element.getAttribute('token-src');
  return source === null ? openRestDesk(url) : openRestDesk(url, { token: () => tokenFrom(source) });
}

async function tokenFrom(source: string): Promise<string> {
  const answer = await fetch(source, { cache: 'no-store', headers: { accept: 'text/plain' } });
  if (answer.ok) return (await answer.text()).trim();
  throw new DeskError('not_signed_in', `${source} answered ${answer.status}; right would be a token, as plain text`);
}
