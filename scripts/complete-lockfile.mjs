#!/usr/bin/env node
// Adds to package-lock.json the optional binaries of the platforms that npm left out.
//
// npm writes only the binaries that it can see from the machine that locks (npm/cli#4828), and `npm ci` on
// another platform then installs no engine, formatter or compiler. Run after every change of dependencies:
//   npm install && node scripts/complete-lockfile.mjs          (--check: exit 1 if something is missing)
import fs from 'node:fs';

const lockfile = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(fs.readFileSync(lockfile, 'utf8'));
const OS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
  'wasi',
];
const CPU = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const missing = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const words = name.split('/').at(-1).split('-');
    const os = OS.find((word) => words.includes(word));
    const cpu = CPU.find((word) => words.includes(word));
    const nested = `${path}/node_modules/${name}`;
    if (!os || !cpu || lock.packages[nested] || lock.packages[`node_modules/${name}`]) continue;
    missing.push(name);
    const libc = words.includes('musl')
      ? ['musl']
      : words.includes('gnu') && os === 'linux'
        ? ['glibc']
        : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(entry.dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      os: [os],
    };
  }
}

if (process.argv.includes('--check')) {
  for (const name of missing)
    console.error(`package-lock.json lacks ${name}: run node scripts/complete-lockfile.mjs`);
  process.exit(missing.length > 0 ? 1 : 0);
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
fs.writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(missing.length === 0 ? 'complete already' : `added ${missing.length}: ${missing.join(', ')}`);
