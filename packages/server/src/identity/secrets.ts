/** Secrets that only their bearer has: drawn at random, kept as digests. */
import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, as text for an address or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. Nobody finds 256 bits by trying: a fast digest is enough. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
