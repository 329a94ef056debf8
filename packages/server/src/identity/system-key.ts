/** Keys that a tenant's other systems come with, such as its ERP: each for one purpose, and kept as a digest. */
import { DeskError } from '@chamado/core';
import { timingSafeEqual } from 'node:crypto';
import { digestOf } from './secrets.ts';

/** What such a system may do, and nothing else. */
export const systemScopes = ['erp', 'mail'] as const;
export type SystemScope = (typeof systemScopes)[number];

/** One key of one tenant; `digest` is `digestOf` the secret its system bears. */
export type SystemKey = { readonly tenant: string; readonly scope: SystemScope; readonly digest: string };

/** The tenant whose system a request comes from. @throws DeskError `not_signed_in` where the key is nobody's for that. */
export type TenantBySystem = (request: Request, scope: SystemScope) => string;

/** Knows requests by `Authorization: Bearer` and a key of `keys`. A key of another purpose is no key. */
export const tenantBySystem =
  (keys: () => readonly SystemKey[]): TenantBySystem =>
  (request, scope) => {
    const [, secret = ''] = /^Bearer +([\w-]{20,200})$/i.exec(request.headers.get('authorization') ?? '') ?? [];
    const given = Buffer.from(digestOf(secret));
    // Every key is looked at whole, so that nobody learns by the clock how near he came.
    const found = keys().filter((key) => isSame(given, Buffer.from(key.digest)) && key.scope === scope);
    const [key] = found;
    if (secret === '' || !key) throw new DeskError('not_signed_in', 'Bear the key that this system was given');
    return key.tenant;
  };

const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);
