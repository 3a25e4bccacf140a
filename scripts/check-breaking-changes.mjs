// Compares the contract with the one last released and fails on a change that breaks clients, unless it is listed with
// a date; with --release the contract becomes the released one and the list is emptied.
// Arguments: [--release] [RELEASED CONTRACT LIST], for tests.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const releases = process.argv.includes('--release');
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [released, contract, list] =
  given.length === 3
    ? given
    : ['schema/released.graphql', 'schema/schema.graphql', 'schema/breaking-changes.json'];

if (releases) {
  copyFileSync(contract, released);
  writeFileSync(list, '[]\n');
} else {
  const listed = JSON.parse(readFileSync(list, 'utf8'));
  const wrong = listed.filter(({ path, on, why }) => !path || !why || !/^\d{4}-\d{2}-\d{2}$/u.test(on ?? ''));
  const schemaOf = (file) => buildSchema(readFileSync(file, 'utf8'));
  const changes = await diff(schemaOf(released), schemaOf(contract));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const allowed = new Set(listed.map(({ path }) => path));
  const broken = new Set(breaking.map(({ path }) => path));
  const faults = [
    ...wrong.map((entry) => `${JSON.stringify(entry)} in ${list} needs a path, a date "on" and a "why"`),
    ...breaking.filter(({ path }) => !allowed.has(path)).map(({ path, message }) => `${path}: ${message}`),
    ...[...allowed]
      .filter((path) => !broken.has(path))
      .map((path) => `${path} is in ${list} and breaks nothing`),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(
      `clients of the released contract would break: keep what it has, deprecated with a date, or list the path in ${list} as {"path", "on", "why"}`,
    );
    process.exitCode = 1;
  }
}
