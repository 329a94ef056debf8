/** What a transaction knows of the machine a ticket is about, and what a visit teaches it (PWS 2.7.2). */
import { Asset } from '../directory/asset.schema.ts';
import { sheetFor } from '../directory/tech-sheet.rules.ts';
import { TechSheet } from '../directory/tech-sheet.schema.ts';
import { parse } from '../shared/parse.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { readingOf, readingsIn, readingsOf, withReading } from '../visit/meter.rules.ts';
import type { StorageReader, StorageWriter } from './desk-storage.ts';
import type { FieldWork } from './field-work.rules.ts';
import type { Decision } from './open.decision.ts';
import { rowOf } from './record-row.ts';

/** Whether `command`, as it came from outside, tells of a visit or a part. */
export const isFieldWork = (command: unknown): boolean =>
  typeof command === 'object' && command !== null && 'type' in command && told.some((type) => type === command.type);

const told = ['ticket.registerVisit', 'ticket.requestPart', 'ticket.updatePart'];

/** What field work on `ticket` is judged by. */
export async function fieldWorkIn(tx: StorageReader, ticket: Ticket): Promise<FieldWork> {
  const entries = await tx.timeline(ticket.id);
  const asset = await assetOf(tx, ticket);
  return { entries, readings: [...readingsOf(asset), ...readingsIn(entries)], sheet: await sheetOf(tx, asset) };
}

/** What the machine's meter showed at a visit is that meter's last reading, where none was taken later. */
export async function keepReading(tx: StorageWriter, { ticket, entry: { command } }: Decision): Promise<void> {
  const reading = command.type === 'ticket.registerVisit' ? readingOf(command.visit) : null;
  const asset = reading && (await assetOf(tx, ticket));
  if (asset) await tx.putRecord(rowOf('asset', withReading(asset, reading)));
}

async function assetOf(tx: StorageReader, { fields }: Ticket): Promise<Asset | null> {
  const id = fields['assetId'];
  const found = typeof id === 'string' ? await tx.record('asset', id) : undefined;
  return found === undefined ? null : parse(Asset, found, 'corrupted');
}

async function sheetOf(tx: StorageReader, asset: Asset | null): Promise<TechSheet | null> {
  if (!asset) return null;
  const sheets = (await tx.records('techSheet')).map((found) => parse(TechSheet, found, 'corrupted'));
  return sheetFor(asset.model, sheets);
}
