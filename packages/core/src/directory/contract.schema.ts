/** What a customer's machines are covered by, and what supplies are requested against (PWS 2.3.1). */
import * as z from 'zod/mini';
import { CompanyId, ContractId } from '../shared/ids.ts';
import { line } from './line.schema.ts';

/** A contract and what it covers. Days are those of the profile's time zone, both ends included. */
export const Contract = z.object({
  id: ContractId,
  companyId: CompanyId,
  /** As it is written on the paper. */
  number: line(60),
  /** What the reseller calls its kind, such as "Outsourcing de impressão". */
  kind: line(120),
  /** Its first day, such as `2026-01-01`. */
  from: z.iso.date(),
  /** Its last day; null: until somebody ends it. */
  until: z.nullable(z.iso.date()),
  covers: z.object({
    /** The reasons (ids of the profile's options) it pays for; null: whatever the reason. */
    reasons: z.nullable(z.readonly(z.array(z.string()))),
    /** Codes of the supplies that may be requested against it; null: whatever fits the machine. */
    supplies: z.nullable(z.readonly(z.array(z.string()))),
  }),
});
export type Contract = z.infer<typeof Contract>;
