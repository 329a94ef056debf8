/** `src="https://desk.example"`, or `src="/"`: a desk on a server, as whoever is signed in sees it. */
import { DeskError, type DeskPort } from '@chamado/core';

/**
 * Opens the desk at that address. The attribute `token-src` names an address of the page's own site that answers with the
 * token of whoever is signed in there, as plain text. Without it a desk on the page's own server is opened by that server's
 * own sign-in, and at any other nobody is signed in. With the attribute `offline`, what is written without a network is
 * kept and sent later: see `offline-desk.ts`. Rejects with `DeskError`, as `openRestDesk`.
 */
export async function openServerDesk(address: string, element: HTMLElement): Promise<DeskPort> {
  const desk = await openedDesk(address, element);
  const fields = element.getAttribute('offline');
  return fields === null ? desk : (await import('./offline-desk.ts')).keptOffline(desk, fields);
}

async function openedDesk(address: string, element: HTMLElement): Promise<DeskPort> {
  const source = element.getAttribute('token-src');
  if (source === null && new URL(address, document.baseURI).origin === location.origin) {
    const { openOwnDesk } = await import('./own-desk.ts');
    return openOwnDesk(new URL(address, document.baseURI).href);
  }
  const { openRestDesk } = await import('@chamado/adapter-rest');
  return source === null ? openRestDesk(address) : openRestDesk(address, { token: () => tokenFrom(source) });
}

async function tokenFrom(source: string): Promise<string> {
  const answer = await fetch(source, { cache: 'no-store', headers: { accept: 'text/plain' } });
  if (answer.ok) return (await answer.text()).trim();
  throw new DeskError('not_signed_in', `${source} answered ${answer.status}; right would be a token, as plain text`);
}
