/** What a tenant is made of, as its operator writes it: checked as a whole before anything of it is kept. */
import { parse, Person, type PortalProfile } from '@chamado/core';
import { theUsualRetention, type Retention } from '@chamado/core/privacy';
import { profileFrom } from '@chamado/core/presets';
import * as z from 'zod/mini';
import type { SignedAddress } from '../jobs/signed-post.ts';
import type { Hook } from '../jobs/webhook.job.ts';
import { hostAlgorithms } from './host-token.ts';
import { digestOf } from './secrets.ts';
import { systemScopes, type SystemKey } from './system-key.ts';
import type { Tenant } from './tenants.ts';

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const name = z
  .string()
  .check(
    z.regex(
      /^(?!demo$)[a-z0-9][a-z0-9-]{0,62}$/,
      'right would be such as horizonte: a-z, 0-9 and hyphens, and not the demo’s',
    ),
  );
const hostName = z
  .string()
  .check(z.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'right would be such as desk.loja.example'));
const webAddress = z.url({ protocol: /^https?$/ });
const days = z.int().check(z.gte(1), z.lte(36_500));
const origin = z.string().check(z.regex(/^https?:\/\/[^/]+$/, 'right would be such as https://loja.example'));

const KEPT = 'sha256:';
// As it was written, or as it was kept of that.
const systemSecret = z.pipe(
  z
    .string()
    .check(z.regex(/^(sha256:)?[\w-]{32,200}$/, 'right would be 32 to 200 of a-z, A-Z, 0-9, - and _, at random')),
  z.transform((secret) => (secret.startsWith(KEPT) ? secret : KEPT + digestOf(secret))),
);

const keysOf = (tenant: string, kept: NonNullable<TenantSettings['keys']>): readonly SystemKey[] =>
  systemScopes.flatMap((scope) => {
    const key = kept[scope];
    return key === undefined ? [] : [{ tenant, scope, digest: key.slice(KEPT.length) }];
  });

const retentionOf = ({ namesDays, filesDays, accessDays }: NonNullable<TenantSettings['retention']>): Retention => ({
  namesDays: namesDays ?? theUsualRetention.namesDays,
  filesDays: filesDays ?? theUsualRetention.filesDays,
  accessDays: accessDays ?? theUsualRetention.accessDays,
});

/** Whatever is misspelled is named. */
const unknown = {
  error: (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys' ? `there is no setting ${issue.keys.join(', ')} here` : undefined,
};

const HostSite = z.strictObject(
  {
    issuer: text,
    audience: text,
    origins: z.array(origin),
    /** Its public keys, or the address of them. */
    keys: z.union([z.object({ keys: z.array(z.looseObject({ kty: text })) }), webAddress]),
    algorithms: z.optional(z.array(z.enum(hostAlgorithms))),
  },
  unknown,
);

/** A file of `chamado-server tenant add`. */
const TenantFile = z.strictObject(
  {
    /** Its name for ever. */
    tenant: name,
    /** Names it is asked by, such as `chamados.loja.example`. */
    hosts: z.optional(z.array(hostName)),
    /** A preset and what differs, as `npm run profile` checks it. */
    profile: z.unknown(),
    /** Who there is at first: whoever has an e-mail address may sign in by it, once he set a password. */
    people: z.optional(z.array(Person)),
    host: z.optional(HostSite),
    hooks: z.optional(z.array(z.strictObject({ id: name, url: webAddress, secret: text }))),
    /** Where its ERP is told of tickets that are opened, signed as hooks are. */
    erp: z.optional(z.strictObject({ url: webAddress, secret: text }, unknown)),
    /** What its own systems come with: the ERP, and the service that brings mails. They are kept as digests. */
    keys: z.optional(z.strictObject({ erp: z.optional(systemSecret), mail: z.optional(systemSecret) }, unknown)),
    /** How many days what is personal is kept of what is over; what is left out is kept. */
    retention: z.optional(
      z.strictObject(
        { namesDays: z.optional(days), filesDays: z.optional(days), accessDays: z.optional(days) },
        unknown,
      ),
    ),
    /** The page of its site that sets a new password: the mail's link is this with `#` and the secret. */
    passwordPage: z.optional(webAddress),
  },
  unknown,
);

/** A tenant as it is kept, without its people. */
export type TenantSettings = Omit<z.output<typeof TenantFile>, 'people'>;

/** A tenant ready to be opened. */
export type KnownTenant = {
  readonly tenant: Tenant;
  readonly profile: PortalProfile;
  readonly hooks: readonly Hook[];
  readonly erp: SignedAddress | undefined;
  readonly keys: readonly SystemKey[];
  readonly retention: Retention;
  readonly passwordPage: string | undefined;
};

/** Reads a file. @throws DeskError `invalid` that names every place at fault */
export function readTenantFile(data: unknown): {
  readonly settings: TenantSettings;
  readonly people: readonly Person[];
} {
  const { people = [], ...settings } = parse(TenantFile, data);
  knownTenant(settings);
  return { settings, people };
}

/** Reads what was kept. @throws DeskError `invalid` */
export const readTenantSettings = (data: unknown): KnownTenant => knownTenant(parse(TenantFile, data));

function knownTenant({
  tenant: id,
  hosts,
  profile,
  host,
  hooks = [],
  erp,
  keys = {},
  retention = {},
  passwordPage,
}: TenantSettings): KnownTenant {
  const tenant: Tenant = {
    id,
    ...(hosts && { hosts }),
    ...(host && { host: { ...host, keys: typeof host.keys === 'string' ? new URL(host.keys) : host.keys } }),
  };
  return {
    tenant,
    profile: profileFrom(profile),
    hooks,
    erp,
    keys: keysOf(id, keys),
    retention: retentionOf(retention),
    passwordPage,
  };
}
