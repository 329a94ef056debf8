/** A believable desk for trying things out: people, weeks of tickets, mails and articles, made when first needed. */
import type { Article } from '../knowledge/article.schema.ts';
import type { RecordSeed } from '../port/record-kinds.ts';
import { label } from '../profile/label.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { carla, demoPeople } from './demo.people.ts';
import type { DemoTickets } from './demo.tickets.ts';

/** The reseller of the demo: the preset `help-desk` under a name of his own. */
export const demoProfile: PortalProfile = {
  ...helpDesk,
  name: label('Horizonte Sistemas', 'Horizonte Sistemas', 'Horizonte Sistemas'),
};

/** All that an adapter needs to fill a new desk, ready to be stored as it is. */
export type DemoSeed = DemoTickets & {
  readonly people: readonly Person[];
  /** Who is signed in on the first visit: Carla Menezes of Loja Aurora. */
  readonly me: PersonId;
  readonly articles: readonly Article[];
  /** Companies, machines, contracts and what else stands in the directory. */
  readonly records: RecordSeed;
};

/** Which demo is made; the same options give the same tickets, numbers and words. */
export type DemoOptions = {
  /** The moment the demo leads up to: its tickets are of the weeks before. */
  readonly now: Instant;
  /** Another number, another demo. */
  readonly seed?: number;
  /** People and articles only, without any ticket. */
  readonly empty?: boolean;
};

/** What the demo's desk begins with: the same for the same options. */
export async function demoSeed({ now, seed = 1, empty = false }: DemoOptions): Promise<DemoSeed> {
  const none: DemoTickets = { histories: [], mails: [], files: [] };
  const [{ demoArticles }, { demoDirectory }, { demoTickets }] = await Promise.all([
    import('./demo.articles.ts'),
    import('./demo.directory.ts'),
    import('./demo.tickets.ts'),
  ]);
  const tickets = empty ? none : demoTickets(demoProfile, now, seed);
  const records = demoDirectory(now, demoProfile.calendar.timeZone);
  return { people: demoPeople, me: carla.id, articles: demoArticles(now), records, ...tickets };
}
