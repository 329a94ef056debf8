/** A desk with an outbox before it keeps every promise that it kept without. */
import { conform } from '@chamado/conformance';
import type { DeskPort, Person } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { offline } from './offline.ts';

conform(globalThis, {
  name: 'offline over memory',
  capabilities: [
    ...(['files', 'knowledge', 'directory', 'mail', 'session', 'watch', 'clock'] as const),
    ...(['scripts', 'supplies', 'tasks', 'inbox', 'agenda', 'contact', 'reports', 'sales'] as const),
  ],
  open(world) {
    const backend = createMemoryBackend(world);
    const database = `test-${crypto.randomUUID()}`;
    const opened: ReturnType<typeof offline>[] = [];
    const deskFor = (person: Person): DeskPort => {
      const desk = offline(backend.deskFor(person), { database, person: person.id });
      opened.push(desk);
      return desk;
    };
    return {
      deskFor,
      close: async () => {
        for (const desk of opened) await desk.signOut();
      },
    };
  },
});
