#!/usr/bin/env node
// Builds the program unless what was built is newer than every source.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../', import.meta.url).pathname;
const built = join(root, 'dist/cli/run.js');
const newest = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .reduce((latest, file) => Math.max(latest, statSync(join(root, 'src', file)).mtimeMs), 0);

if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
