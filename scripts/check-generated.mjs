// Makes the contract and the client anew and fails on any difference; with --write it keeps what was made.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DOCUMENTS = 'schema/trusted-documents.json';
const GENERATED = ['schema/schema.graphql', DOCUMENTS, 'src/client/generated'];
const keeps = process.argv.includes('--write');
const before = mkdtempSync(join(tmpdir(), 'malmoi-generated-'));

function run(...command) {
  const { status } = spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

function filesOf(folder) {
  return GENERATED.flatMap((path) => {
    try {
      return /\.\w+$/u.test(path) ? [path] : readdirSync(join(folder, path)).map((name) => `${path}/${name}`);
    } catch {
      return [];
    }
  });
}

function textOf(folder, file) {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return null;
  }
}

for (const path of GENERATED) {
  try {
    cpSync(path, join(before, path), { recursive: true });
  } catch {
    // What isn't there yet is a difference that is told below.
  }
}
run('tsx', 'scripts/print-schema.ts', 'schema/schema.graphql');
run('graphql-codegen', '--config', 'codegen.ts', '--silent');
// The server needs it, and the package holds `schema/` as it is.
renameSync('src/client/generated/persisted-documents.json', DOCUMENTS);

const files = new Set([...filesOf('.'), ...filesOf(before)]);
const changed = [...files].filter((file) => textOf('.', file) !== textOf(before, file));
if (!keeps) {
  for (const path of GENERATED) {
    rmSync(path, { recursive: true, force: true });
    cpSync(join(before, path), path, { recursive: true });
  }
}
rmSync(before, { recursive: true, force: true });
if (changed.length > 0 && !keeps) {
  console.error(
    `made from the schema and not up to date: ${changed.join(', ')}\nrun npm run generate and commit them`,
  );
  process.exit(1);
}
