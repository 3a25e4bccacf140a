#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/cli/run.js', import.meta.url))) await import('../dist/cli/run.js');
else {
  process.stderr.write('malmoi: it is not built yet; run npm run build\n');
  process.exitCode = 1;
}
