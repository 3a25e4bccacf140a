import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'cypher/graph';
const twins = readdirSync(FOLDER).filter((file) => file.endsWith('-ascending.cypher'));

/** A statement without its first line, which says what it returns. */
function bodyOf(file: string): string[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n').slice(1);
}

it.each(twins)('%s is the other way round and nothing else', (file) => {
  const descending = bodyOf(file.replace('-ascending', ''));
  const turned = descending.map((line) =>
    line.endsWith('LIMIT $limit') ? line.replaceAll(' DESC', '') : line,
  );
  expect(turned).not.toEqual(descending);
  expect(bodyOf(file)).toEqual(turned);
});
