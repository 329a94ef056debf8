/** The token in the address that a mail is answered to: it names a ticket and a person, and nobody else can make one. */
import type { TicketId, PersonId } from '@chamado/core';
import { createHash, createHmac } from 'node:crypto';

/** Whose answer, to which ticket. */
export type Replier = { readonly ticketId: TicketId; readonly person: PersonId };

/** The token: by its first letters the tenant is found, by the others what it names. Always the same for the same. */
export const tokenFor = (secret: Uint8Array, tenant: string, { ticketId, person }: Replier): string =>
  tagOf(tenant) + letters(createHmac('sha256', secret).update(JSON.stringify(['reply', tenant, ticketId, person])), 26);

/** Whether that token may be of this tenant; two tenants may share a tag, and then neither knows the other's tokens. */
export const isOf = (token: string, tenant: string): boolean => token.startsWith(tagOf(tenant));

/** What a token looks like, in any spelling: a mail server may change capitals. */
export const TOKEN = '[a-z2-7]{34}';

const tagOf = (tenant: string): string => letters(createHash('sha256').update(tenant), 8);

/** 5 bits a letter, of an alphabet that survives every mail server. */
const letters = (hash: { readonly digest: () => Buffer }, length: number): string =>
  Array.from(hash.digest().subarray(0, length), (byte) => ALPHABET.charAt(byte % 32)).join('');

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
