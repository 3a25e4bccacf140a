import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldName } from '../../src/lexicon/fold-name.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { RegistryAgency } from '../../src/lexicon/registry-agency.ts';

const entries = loadLexicon().agencies.entries();

interface Claim {
  readonly agency: RegistryAgency;
  readonly from: string;
  readonly to: string;
  readonly ambiguous: boolean;
}

it('lets at most one organisation claim a name on a day without declaring it ambiguous', () => {
  const claims = new Map<string, Claim[]>();
  for (const agency of entries) {
    const { from, to, isNameAmbiguous } = agency;
    const names = [
      { text: agency.name, from, to, ambiguous: isNameAmbiguous },
      ...(agency.nameEn === null ? [] : [{ text: agency.nameEn, from, to, ambiguous: isNameAmbiguous }]),
    ];
    for (const { text, from, to, ambiguous } of [...names, ...agency.aliases]) {
      const folded = foldName(text);
      const claim = { agency, from: from ?? '0000', to: to ?? '9999', ambiguous };
      claims.set(folded, [...(claims.get(folded) ?? []), claim]);
    }
  }
  const clashes = [...claims].flatMap(([folded, held]) =>
    held.flatMap((one, index) =>
      held
        .slice(index + 1)
        .filter((other) => other.agency !== one.agency && !one.ambiguous && !other.ambiguous)
        .filter((other) => one.from <= other.to && other.from <= one.to)
        .map((other) => `${folded}: ${one.agency.key}, ${other.agency.key}`),
    ),
  );
  expect(clashes).toEqual([]);
});

it('hands no organisation on to one that had ended before it', () => {
  const byKey = new Map(entries.map((agency) => [agency.key, agency]));
  const faults = entries.flatMap(({ key, to, successors }) =>
    successors
      .filter((next) => (byKey.get(next)?.to ?? '9999') <= (to ?? '0000'))
      .map((next) => `${key}: ${next}`),
  );
  expect(faults).toEqual([]);
});

it('dates every central body that came or went since 2008', () => {
  const renamed = entries.filter((agency) => agency.kind === 'MINISTRY' && agency.successors.length > 0);
  expect(renamed.length).toBeGreaterThan(30);
  expect(renamed.filter((agency) => agency.to === null && agency.source.startsWith('정부조직법'))).toEqual(
    [],
  );
});

it('says of every group of known programs where its names stand, and names none twice', () => {
  const [, ...rows] = readFileSync(
    new URL('../../src/lexicon/data/known-programs.tsv', import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const names = rows.flatMap(([, , list = '']) => list.split(';'));
  expect(rows.filter(([, source = '']) => source.length < 10)).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
