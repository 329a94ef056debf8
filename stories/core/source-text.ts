/** Parts of real files for a page of the docs: code that is shown is code that runs, and a part that is gone fails the page. */

/** What stands between `// #region name` and `// #endregion`. */
export const regionOf = (source: string, name: string): string =>
  found(new RegExp(`^// #region ${name}\\n([^]*?)^// #endregion`, 'm').exec(source), `region ${name}`);

/** A whole exported interface, its comments included. */
export const interfaceOf = (source: string, name: string): string =>
  found(new RegExp(`^(export interface ${name} \\{[^]*?^\\})`, 'm').exec(source), `interface ${name}`);

/** The fenced code of a Markdown file that contains `part`. */
export function fencedWith(markdown: string, part: string): string {
  const blocks = [...markdown.matchAll(/^```\w+\n([^]*?)^```/gm)];
  return found(blocks.find(([, code = '']) => code.includes(part)) ?? null, `block of code with ${part}`);
}

function found(match: RegExpExecArray | null, what: string): string {
  const text = match?.[1];
  if (text === undefined) throw new Error(`The file has no ${what} any more: name another part on the page`);
  return text.trimEnd();
}
