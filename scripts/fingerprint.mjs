import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One hash over the names and contents of files and folders; what is generated from them is left out. */
export function fingerprint(root, entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesIn(root, entry)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(root, entry) {
  const full = path.join(root, entry);
  if (!existsSync(full) || entry === 'src/server/generated') return [];
  return statSync(full).isDirectory()
    ? readdirSync(full).flatMap((name) => filesIn(root, `${entry}/${name}`))
    : [entry];
}

/** Does the work unless its stamp says that it was done from these very sources; a stamp is written only after success. */
export async function unlessDone(stamp, sources, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}
