/** A ticket's number in the ERP, as the ERP gives it. */
import { fold } from '@chamado/core';
import * as z from 'zod/mini';

// −1 stands where there is none (PWS 2.4); a number of which folding leaves nothing is found by nobody.
const isNumber = (text: string): boolean => text !== '-1' && fold(text) !== '';

/** What an ERP says. */
export const ErpNumber = z.object({
  erpNumber: z.string().check(z.trim(), z.minLength(1), z.maxLength(64), z.regex(/^[^\p{Cc}]*$/u), z.refine(isNumber)),
});
