// Puts a brotli and a gzip file beside each script of a bundle, as small as they get: a server sends them as they are.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const kinds = [
  ['.br', promisify(brotliCompress)],
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
];

/** A file that a kind does not make smaller has none of it. */
export const precompress = {
  name: 'chamado-precompress',
  async writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => /\.(js|css|json|svg|html)$/.test(each))) {
      const bytes = await readFile(join(dir, name));
      for (const [end, compress] of kinds) {
        const small = await compress(bytes);
        if (small.length < bytes.length) await writeFile(join(dir, name + end), small);
      }
    }
  },
};
