/** Who read whose personal data, and when (LGPD art. 37): which reads are written down, and what of them. */
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';

/** What was read or done. */
export type AccessKind = 'copy' | 'erasure' | 'contacts' | 'report';

/** One read: by whom, of whom. Names stand on their own pages, so that an erased one stands nowhere. */
export type Access = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly kind: AccessKind;
  readonly people: readonly string[];
};

/** Whose data a read showed to `me`: everybody’s but his own, each once. Without any, nothing is written down. */
export const peopleShown = (me: Person, shown: readonly (Pick<Person, 'id'> | null)[]): readonly string[] => [
  ...new Set(shown.flatMap((person) => (person && person.id !== me.id ? [person.id] : []))),
];
