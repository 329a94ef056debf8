/** What Request Tracker’s REST 2 answers with, as far as this adapter reads it: checked here, once. */
import { instantAt, type Schema } from '@chamado/core';
import * as z from 'zod/mini';

// RT writes numbers as texts, and a user as an object with his name for an id.
const number = z.coerce.number();
const userName = z.pipe(
  z.object({ id: z.coerce.string() }),
  z.transform(({ id }) => id),
);
const instant = z.pipe(
  z.string(),
  z.transform((text) => instantAt(Date.parse(text))),
);

/** One page of a collection; RT counts pages from 1 and leaves `pages` out where it may not count. */
export const RtPage = <Item extends Schema>(item: Item) =>
  z.object({ items: z.array(item), pages: z.nullish(number), count: number });

/** One thing that happened to a ticket of RT. */
export const RtTransaction = z.object({
  id: number,
  ObjectId: number,
  Type: z.string(),
  NewValue: z.string(),
  Creator: userName,
  Created: instant,
});
export type RtTransaction = z.infer<typeof RtTransaction>;

/** A part of a message; `Content` as RT decodes it: text as text, bytes as Latin 1. */
export const RtAttachment = z.object({
  id: number,
  TransactionId: number,
  Filename: z.string(),
  ContentType: z.string(),
  Content: z.string(),
});
export type RtAttachment = z.infer<typeof RtAttachment>;

/** An account; `Comments` is what RT’s administrators note about it. */
export const RtUser = z.object({
  id: z.coerce.string(),
  RealName: z._default(z.string(), ''),
  EmailAddress: z._default(z.string(), ''),
  Organization: z._default(z.string(), ''),
  Comments: z._default(z.string(), ''),
});
export type RtUser = z.infer<typeof RtUser>;

/** A ticket, where somebody opened it in RT itself. */
export const RtTicket = z.object({ Subject: z.string(), Status: z.string(), Requestor: z.array(userName) });
export type RtTicket = z.infer<typeof RtTicket>;

/** The name of an account that a transaction names by its number. */
export const RtAccount = z.object({ Name: z.string() });

/** What RT answers to a ticket opened. */
export const RtCreated = z.object({ id: number });
