/** The name that was probably meant, for whoever mistyped one. */

/** Of `right`, the name that takes the fewest changes of a letter to come from `name`; null where there is none. */
export function nearestTo(name: string, right: readonly string[]): string | null {
  const [first = null] = right
    .map((each) => ({ each, far: changesBetween(name.toLowerCase(), each.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  return first?.each ?? null;
}

/** Letters to insert, remove or replace (Levenshtein). */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [place, against] of Array.from(other).entries()) {
      const replaced = (row[place] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
