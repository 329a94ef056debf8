/** What reading a Brazilian document comes to: its value as it is kept, or the one fault that stands in the way. */

/** What is read here. */
export type DocumentKind = 'cpf' | 'cnpj' | 'cep' | 'phone';

/**
 * Why a text is not what it should be; `explainFault` says it in words, with what would be right.
 *
 * - `required` nothing is there
 * - `length` `is` characters where `right` belong
 * - `form` points, hyphens or letters stand otherwise than in `right`
 * - `letters` the two check digits of a CNPJ are no digits
 * - `repeated` one character only: nobody has it
 * - `example` the number that forms show as their example
 * - `check_digits` the last two are `is`; for the others they would be `right`
 * - `unassigned` no CEP is so low: the first is `right`
 * - `foreign` a telephone of another country; Brazil's is `right`
 * - `area_missing` a number without its area code (DDD)
 * - `area_unknown` there is no area code `is`
 * - `ninth_digit` a mobile number without its first 9: `right`
 * - `prefix` no Brazilian number begins with `is` after its area code
 */
export type FaultCode =
  | 'required'
  | 'length'
  | 'form'
  | 'letters'
  | 'repeated'
  | 'example'
  | 'check_digits'
  | 'unassigned'
  | 'foreign'
  | 'area_missing'
  | 'area_unknown'
  | 'ninth_digit'
  | 'prefix';

/** One fault, as a field's fault of a `DeskError` carries it. */
export type DocumentFault = {
  readonly of: DocumentKind;
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A value without punctuation, or why there is none. */
export type DocumentReading =
  { readonly value: string; readonly fault: null } | { readonly value: null; readonly fault: DocumentFault };

/** How a text is read: strictly, only the two spellings there are pass, with all its punctuation or with none. */
export type ReadOptions = { readonly strict?: boolean };

export const sound = (value: string): DocumentReading => ({ value, fault: null });

export const faulty = (of: DocumentKind, code: FaultCode, params: DocumentFault['params'] = {}): DocumentReading => ({
  value: null,
  fault: { of, code, params },
});
