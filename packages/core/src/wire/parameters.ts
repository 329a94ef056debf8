/** A query as parameters of an address: texts as they are, everything else as JSON. */

/** Addresses up to this length go through whatever stands between. */
const LONGEST = 2000;

/** The parameters of `query`, without the question mark. */
export function parametersOf(query: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null)
      parameters.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return parameters.toString();
}

/** Whether those parameters are too long for an address: the query is then a body, at `queryPath`. */
export const isTooLong = (parameters: string): boolean => parameters.length > LONGEST;
