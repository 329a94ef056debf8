/** An extraction survives the strings that break software, read from the shared list of them. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { parse } from '../shared/parse.ts';
import { toCsv } from './csv.ts';

const file = new URL('../../../../../shared/data/naughty-strings/blns.json', import.meta.url);
const column = { name: 'text', kind: 'text', read: (text: string) => text } as const;

/** The cells of a file of one column, unquoted. */
const cellsOf = (csv: string): string[] =>
  Array.from(
    csv.matchAll(/(?:"((?:[^"]|"")*)"|([^"\r\n]*))\r\n/gu),
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );

describe('an extraction of strings that break software', () => {
  before(function () {
    if (existsSync(file)) return;
    console.log('skipped: ../shared/data/naughty-strings is not beside this checkout');
    this.skip();
  });

  it('gives each back as it was, save an apostrophe before what looks like a formula', () => {
    const texts = parse(z.array(z.string()), JSON.parse(readFileSync(file, 'utf8')));
    const [, ...cells] = cellsOf([...toCsv([column], texts)].join(''));
    expect(cells.map((cell, at) => (cell === `'${texts[at] ?? ''}` ? cell.slice(1) : cell))).to.deep.equal(texts);
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/u.test(cell))).to.deep.equal([]);
  });
});
