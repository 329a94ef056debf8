// A copy of this checkout in which mutants may be written: what git knows, and the packages linked to each other.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../install.mjs';

/** Makes the copy called `name` anew; answers where it is. Two of one name are one tree: run them one after the other. */
export function copyTree(name) {
  const tree = join(root, 'node_modules/.cache/mutation', name);
  rmSync(tree, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of String(listed).split('\0').filter(Boolean)) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(tree, file));
  }
  for (const name of readdirSync(join(root, 'node_modules'))) link(join(root, 'node_modules', name), tree, name);
  // Ours are links to folders: here they must lead to the copies.
  rmSync(join(tree, 'node_modules/@chamado'), { force: true });
  for (const name of readdirSync(join(root, 'node_modules/@chamado'))) {
    link(join(tree, 'packages', name), tree, `@chamado/${name}`);
  }
  // Tests look for shared data beside their checkout.
  const shared = join(root, '../shared');
  if (existsSync(shared) && !existsSync(join(tree, '../shared'))) symlinkSync(shared, join(tree, '../shared'));
  return tree;
}

function link(target, tree, name) {
  const path = join(tree, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
