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

/** The person's id; null for whatever is no valid token of this tenant. */
export async function personIn(token: string, tenant: string, key: Uint8Array, now: number): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: issuerOf(tenant),
      audience: AUDIENCE,
      requiredClaims: ['sub', 'iat', 'exp'],
      currentDate: new Date(now),
    });
    return payload.sub ?? null;
  } catch {
    return null;
  }
}

const ALGORITHM = 'HS256';
const TYPE = 'at+jwt';
const AUDIENCE = 'chamado';
const issuerOf = (tenant: string): string => `chamado:${tenant}`;
const seconds = (ms: number): number => Math.floor(ms / 1000);
