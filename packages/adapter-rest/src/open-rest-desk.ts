/** Opening a desk over HTTP: a page pays for what asks it when it does, beside what its answers are read by. */
import { DeskError, type DeskPort } from '@chamado/core';
import type { RestDeskOptions } from './rest-desk.ts';

/**
 * Opens the desk at `url`, such as `https://desk.example`: asks what it can do. Rejects with `unavailable` where nobody
 * answers, and with `not_signed_in` where the token is refused, also the one asked for after that.
 */
export async function openRestDesk(url: string, options: RestDeskOptions = {}): Promise<DeskPort> {
  // Begun together: neither waits for the other on the way.
  const [{ greetedDesk }] = await Promise.all([import('./rest-desk.ts'), import('@chamado/core/wire/reading')]).catch(
    (thrown: unknown) => {
      throw DeskError.from(thrown);
    },
  );
  return greetedDesk(url, options);
}
