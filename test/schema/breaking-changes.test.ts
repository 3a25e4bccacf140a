import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, visit } from 'graphql';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RELEASED = 'type Query { topic(name: String!): Topic } type Topic { name: String! nameEn: String }';

/** How the check ends on a contract that came after `RELEASED`. */
function check(contract: string, list: readonly object[] = []) {
  const files = {
    'released.graphql': RELEASED,
    'schema.graphql': contract,
    'list.json': JSON.stringify(list),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-breaking-changes.mjs', ...paths], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

it('takes a contract that only has more', () => {
  expect(check(`${RELEASED} extend type Topic { aliases: [String!]! }`)).toEqual({ status: 0, stderr: '' });
});

it('refuses one that breaks clients, unless that is listed with a date', () => {
  const without = RELEASED.replace(' nameEn: String', '');
  expect(check(without)).toMatchObject({ status: 1, stderr: expect.stringContaining('Topic.nameEn') });
  const listed = { path: 'Topic.nameEn', on: '2026-11-24', why: 'nobody asked for it' };
  expect(check(without, [listed])).toEqual({ status: 0, stderr: '' });
  expect(check(without, [{ ...listed, on: 'soon' }])).toMatchObject({ status: 1 });
  expect(check(RELEASED, [listed])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('breaks nothing'),
  });
});

it('dates every deprecation of the contract', () => {
  const undated: string[] = [];
  visit(parse(readFileSync('schema/schema.graphql', 'utf8')), {
    Directive: (node, _key, _parent, _path, ancestors) => {
      if (node.name.value !== 'deprecated') return;
      const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value;
      const text = reason?.kind === 'StringValue' ? reason.value : '';
      if (!/\b\d{4}-\d{2}-\d{2}\b/u.test(text)) undated.push(`${text} ${ancestors.length}`);
    },
  });
  expect(undated).toEqual([]);
});
