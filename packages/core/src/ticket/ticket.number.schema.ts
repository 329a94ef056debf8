/** How a desk's ticket numbers are written: data of the profile (DOMAIN §3, P9). */
import * as z from 'zod/mini';

/** When the counting begins anew. */
export const NumberRestart = z.enum(['never', 'year', 'month']);
export type NumberRestart = z.infer<typeof NumberRestart>;

const NUMBER_TOKENS = '{year}, {month}, {sequence} and {sequence:4}';

/**
 * `pattern` is text with tokens: `{year}` (four digits), `{month}` (two), `{sequence}`, or `{sequence:4}` for at least four
 * digits. `start` is the first sequence of each count. `{year}{month}/{sequence:4}` writes `201709/0493`.
 */
export const NumberFormat = z
  .object({
    pattern: z.string().check(z.minLength(1), z.maxLength(40)),
    restart: NumberRestart,
    start: z.int().check(z.nonnegative()),
  })
  .check(({ value, issues }) => {
    const message = faultOf(value.pattern, value.restart);
    if (message) issues.push({ code: 'custom', path: ['pattern'], message, input: value });
  });
export type NumberFormat = z.infer<typeof NumberFormat>;

function faultOf(pattern: string, restart: NumberRestart): string | null {
  const tokens = pattern.match(/\{[^{}]*\}/g) ?? [];
  const unknown = tokens.find((token) => !/^\{(year|month|sequence(:([1-9]|1[0-2]))?)\}$/.test(token));
  if (unknown) return `unknown token ${unknown}; the tokens are ${NUMBER_TOKENS} (1 to 12 digits)`;
  if (/[{}]/.test(pattern.replaceAll(/\{[^{}]*\}/g, '')))
    return `a brace without its pair; the tokens are ${NUMBER_TOKENS}`;
  const sequences = tokens.filter((token) => token.startsWith('{sequence')).length;
  if (sequences !== 1)
    return `the sequence stands ${String(sequences)} times; write it once, as {sequence} or {sequence:4}`;
  const owed = { never: [], year: ['{year}'], month: ['{year}', '{month}'] }[restart].filter(
    (token) => !pattern.includes(token),
  );
  if (owed.length > 0) return `numbers would repeat after a restart by ${restart}; add ${owed.join(' and ')}`;
  return null;
}
