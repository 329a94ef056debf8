/** What an adapter's author hands in, and what his backend is given. */
import type { Backend, DeskPort, Instant, Person, PortalProfile, RecordSeed } from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';

/** What a desk may or may not have: an optional port, or, as `clock`, a time that comes from outside. */
export type Capability = Exclude<keyof DeskPort, 'name' | 'me' | 'profile' | 'tickets'> | 'clock';

/** Every capability there is: what a desk that leaves nothing out claims. */
export const everyCapability: readonly Capability[] = [
  'files',
  'knowledge',
  'directory',
  'mail',
  'session',
  'watch',
  'clock',
  'scripts',
  'supplies',
  'tasks',
  'inbox',
  'agenda',
  'contact',
  'reports',
  'sales',
];

/** What a backend holds when a case begins: no tickets, these people, articles and records, this profile. */
export type World = {
  readonly profile: PortalProfile;
  readonly people: readonly Person[];
  readonly articles: readonly Article[];
  /** Companies, assets, scripts and the like, by kind. */
  readonly records: RecordSeed;
  /** The time, for a backend that claims `clock`; it moves a second whenever it is read, and days when a case says so. */
  readonly now: () => Instant;
};

/** A backend made for one case; `close` lets it free what it holds. */
export type OpenBackend = Backend & { readonly close?: () => Promise<void> };

/** A backend as its author hands it in. */
export type Subject = {
  readonly name: string;
  /** What it claims: cases of other capabilities are left out, and the claim itself is checked. */
  readonly capabilities: readonly Capability[];
  /** A backend of its own for every case, holding the world and nothing else. */
  readonly open: (world: World) => Promise<OpenBackend> | OpenBackend;
  /** Ids of cases this backend opts out of, each with its reason. */
  readonly except?: Readonly<Record<string, string>>;
};
