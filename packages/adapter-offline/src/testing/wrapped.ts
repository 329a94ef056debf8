/** A backend whose every desk has an outbox before it, in databases of its own. */
import type { OpenBackend } from '@chamado/conformance';
import type { Backend } from '@chamado/core';
import { offline } from '../offline.ts';

export function wrapped(backend: Backend): OpenBackend {
  const database = `test-${crypto.randomUUID()}`;
  const opened: ReturnType<typeof offline>[] = [];
  return {
    deskFor(person) {
      const desk = offline(backend.deskFor(person), { database, person: person.id });
      opened.push(desk);
      return desk;
    },
    async close() {
      for (const desk of opened) await desk.signOut();
    },
  };
}
