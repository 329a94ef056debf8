// The pages of the docs show code of real files; no page names a part that its file has not.
import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import * as cut from '../stories/core/source-text.ts';

const pages = new URL('../stories/core/', import.meta.url);

describe('the pages of the docs', () => {
  it('cut their code out of files that have it', async () => {
    const parts = (await Promise.all((await pagesThere()).map(partsOf))).flat();
    expect(parts.length).to.be.greaterThan(10);
    for (const { how, file, name } of parts)
      expect(cut[how](await readFile(file, 'utf8'), name), `${name} of ${file}`).not.to.equal('');
  });

  it('fail where a part is gone', () => {
    expect(() => cut.regionOf('// #region one\nlet a;\n// #endregion\n', 'two')).to.throw('no region two');
    expect(cut.regionOf('// #region one\nlet a;\n// #endregion\n', 'one')).to.equal('let a;');
  });
});

const pagesThere = async () => (await readdir(pages)).filter((name) => name.endsWith('.mdx'));

async function partsOf(page) {
  const text = await readFile(new URL(page, pages), 'utf8');
  const files = Object.fromEntries(
    [...text.matchAll(/^import (\w+) from '(.+)\?raw';/gm)].map(([, name, path]) => [name, new URL(path, pages)]),
  );
  return [...text.matchAll(/\b(regionOf|interfaceOf|fencedWith)\((\w+), '([^']+)'\)/g)].map(
    ([, how, source, name]) => ({ how, file: files[source], name }),
  );
}
