/** The token that goes with every request: short-lived, of one person at one tenant, read without asking the database. */
import { jwtVerify, SignJWT } from 'jose';

/** How long one serves, in seconds. */
export const ACCESS_SECONDS = 600;

/** Whose it is. `now` in milliseconds. */
export const accessTokenFor = (person: string, tenant: string, key: Uint8Array, now: number): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setIssuer(issuerOf(tenant))
    .setAudience(AUDIENCE)
    .setSubject(person)
    .setIssuedAt(seconds(now))
    .setExpirationTime(seconds(now) + ACCESS_SECONDS)
    .sign(key);

/** Answers with the person's id, and with null to whatever is no valid token of that tenant. */
type TokenReader = (token: string, tenant: string, key: Uint8Array, now: number) => Promise<string | null>;

/** Reads each token once: what was found true of it stays true under its key until it dies. */
export function createTokenReader(): TokenReader {
  const known = new Map<string, Read & { readonly tenant: string; readonly key: Uint8Array }>();
  return async (token, tenant, key, now) => {
    const seen = known.get(token);
    if (seen?.tenant === tenant && seen.key === key && now < seen.diesAt) return seen.person;
    known.delete(token);
    const found = await read(token, tenant, key, now);
    if (!found) return null;
    const [oldest] = known.keys();
    if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    known.set(token, { ...found, tenant, key });
    return found.person;
  };
}

const MOST_KNOWN = 10_000;

/** Whose a token is, and until when, in milliseconds. */
type Read = { readonly person: string; readonly diesAt: number };

async function read(token: string, tenant: string, key: Uint8Array, now: number): Promise<Read | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: issuerOf(tenant),
      audience: AUDIENCE,
      requiredClaims: ['sub', 'iat', 'exp'],
      currentDate: new Date(now),
    });
    return payload.sub === undefined ? null : { person: payload.sub, diesAt: (payload.exp ?? 0) * 1000 };
  } catch {
    return null;
  }
}

const ALGORITHM = 'HS256';
const TYPE = 'at+jwt';
const AUDIENCE = 'chamado';
const issuerOf = (tenant: string): string => `chamado:${tenant}`;
const seconds = (ms: number): number => Math.floor(ms / 1000);
