/** A machine at a customer's: what a field-service ticket is about (PWS 2.3.2, 2.3.3). */
import * as z from 'zod/mini';
import { AssetId, CompanyId, ContractId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';
import { line } from './line.schema.ts';

/** What a meter showed at a moment. `value` counts pages, and never runs back. */
export const MeterReading = z.object({
  /** Which meter of the machine, where it has several. */
  meter: z.optional(line(60)),
  value: z.int().check(z.nonnegative()),
  at: Instant,
});
export type MeterReading = z.infer<typeof MeterReading>;

/** One machine, with contract or without (P3). What a customer reads of it he cannot change (PWS 2.3.3, P5). */
export const Asset = z.object({
  id: AssetId,
  companyId: CompanyId,
  /** The maker's number ("Série"). */
  serial: line(60),
  /** The number on its plate ("Patrimônio"). */
  assetTag: z.optional(line(60)),
  /** The model's name, by which its tech sheet is found ("Modelo"). */
  model: line(120),
  /** In whose room it stands ("Departamento"). */
  department: z.optional(line(120)),
  /** "Local de instalação". */
  location: z.optional(line(200)),
  /** What it is covered by; null: the customer's own machine, without contract (PWS 2.3.1). */
  contractId: z.nullable(ContractId),
  lastReading: z.optional(MeterReading),
  /** The last of each meter, where it has several; a visit brings them. */
  readings: z.optional(z.readonly(z.array(MeterReading))),
});
export type Asset = z.infer<typeof Asset>;
