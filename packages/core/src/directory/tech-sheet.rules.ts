/** Which tech sheet is a machine's: by the name of its model, however it is spelt (PWS 2.7.3, P15). */
import { fold } from '../shared/fold.ts';
import type { TechSheet, TechSheetItem } from './tech-sheet.schema.ts';

/** The sheet of the model; null where there is none, and parts are then named by typed codes. */
export const sheetFor = (model: string, sheets: readonly TechSheet[]): TechSheet | null =>
  sheets.find((sheet) => spelt(sheet.model) === spelt(model)) ?? null;

/** The item of that code on a sheet; case does not matter. */
export const itemOf = (sheet: TechSheet, code: string): TechSheetItem | null =>
  sheet.items.find((item) => spelt(item.code) === spelt(code)) ?? null;

const spelt = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');
