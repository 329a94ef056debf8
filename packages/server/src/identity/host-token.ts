/** The host site's word for who its visitor is: a short JWT signed by the reseller's key, good once and at one desk. */
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { OneTimes } from './identity.store.ts';
import { digestOf } from './secrets.ts';

/** What a tenant pins of its host site's tokens. */
export type HostSettings = {
  /** The `iss` they must name. */
  readonly issuer: string;
  /** The `aud` they must name. */
  readonly audience: string;
  /** Origins of the pages that may bring one, such as `https://loja.example`. */
  readonly origins: readonly string[];
  /** Public keys, or the https address of them: fetched when needed and kept ten minutes. */
  readonly keys: JSONWebKeySet | URL;
  /** Of those below, the ones in use; by default all. None of them works with a shared secret. */
  readonly algorithms?: readonly HostAlgorithm[] | undefined;
};

/** Of signatures that a host site's tokens may bear: each by a key pair. */
export const hostAlgorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256', 'RS256'] as const;
type HostAlgorithm = (typeof hostAlgorithms)[number];

/** Who a token speaks for; null for whatever does not hold at this desk, or was shown before. */
export type HostIdentity = (asked: {
  readonly token: string;
  /** The page that brought it, by the browser's word. */
  readonly origin: string | null;
  readonly now: number;
}) => Promise<string | null>;

/** Reads the tokens of one tenant's host site. */
export function createHostIdentity(tenant: string, settings: HostSettings, oneTimes: OneTimes): HostIdentity {
  const keys = keysOf(settings.keys);
  const options = {
    algorithms: [...(settings.algorithms ?? hostAlgorithms)],
    issuer: settings.issuer,
    audience: settings.audience,
    requiredClaims: ['sub', 'iat', 'exp', 'jti', 'tenant'],
    maxTokenAge: LONGEST_SECONDS,
    clockTolerance: TOLERANCE_SECONDS,
  };
  return async ({ token, origin, now }) => {
    if (origin === null || !settings.origins.includes(origin)) return null;
    const verified = await jwtVerify(token, keys, { ...options, currentDate: new Date(now) }).catch(() => null);
    if (!verified) return null;
    const { sub, jti, exp = 0, tenant: meant } = verified.payload;
    if (meant !== tenant || sub === undefined || jti === undefined) return null;
    // Kept for as long as the token would hold.
    const expiresAt = Math.min(exp * 1000, now + LONGEST_SECONDS * 1000) + 2 * TOLERANCE_SECONDS * 1000;
    const digest = digestOf(JSON.stringify([settings.issuer, jti]));
    const isFirst = await oneTimes.keep({ purpose: 'host', digest, person: sub, family: digest, expiresAt }, now);
    return isFirst ? sub : null;
  };
}

const LONGEST_SECONDS = 300;
const TOLERANCE_SECONDS = 10;

function keysOf(keys: JSONWebKeySet | URL): JWTVerifyGetKey {
  if (!(keys instanceof URL)) return createLocalJWKSet(keys);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(keys.hostname);
  if (keys.protocol !== 'https:' && !isHere) throw new RangeError(`${keys.href}: right would be an https address`);
  return createRemoteJWKSet(keys, { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 5_000 });
}
