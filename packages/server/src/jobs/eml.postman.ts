/** Mails as files, for whoever has no mail server: each is written once, whole, under a name of its own. */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { composed } from './letter.ts';
import type { Postman } from './postman.ts';

/** Writes letters as `.eml` into `folder`, which is made where there is none. */
export const createEmlPostman = (folder: string): Postman => ({
  async carry(letter) {
    const { message } = await composed(letter);
    const name = letter.messageId.replace(/[^\w.@-]/g, '_');
    await mkdir(folder, { recursive: true });
    const beside = join(folder, `.${name}.part`);
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(message);
      await file.sync();
    } finally {
      await file.close();
    }
    // The same letter has the same name: written again it takes its own place.
    await rename(beside, join(folder, `${name}.eml`));
  },

  async forget(address) {
    for (const name of await readdir(folder).catch(() => [])) {
      const text = name.endsWith('.eml') ? await readFile(join(folder, name), 'utf8') : '';
      if (text.toLowerCase().includes(address.toLowerCase())) await rm(join(folder, name));
    }
  },
});
