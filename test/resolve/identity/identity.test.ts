import { expect, it } from 'vitest';
import { clusterCareers } from '../../../src/resolve/cluster-careers.ts';
import { type NameInTheSet, readIdentitySet } from './read-identity-set.ts';

const byMonth = readIdentitySet((day) => day.slice(0, 7));
const byYear = readIdentitySet((day) => day.slice(0, 4));

/** B³ precision and recall, each career counted by the share of its cluster, or of its person, that it is with rightly. */
function scoreClusters(set: readonly NameInTheSet[]) {
  let precision = 0;
  let recall = 0;
  let careers = 0;
  const merged: string[] = [];
  for (const { name, careers: held, sightings, personByCareer } of set) {
    for (const { careers: cluster } of clusterCareers(held, sightings)) {
      const people = cluster.map((id) => personByCareer.get(id));
      if (new Set(people).size > 1) merged.push(`${name}: ${[...new Set(people)].join(' = ')}`);
      for (const person of people) {
        const together = people.filter((other) => other === person).length;
        precision += together / cluster.length;
        recall += together / [...personByCareer.values()].filter((other) => other === person).length;
        careers += 1;
      }
    }
  }
  return { precision: precision / careers, recall: recall / careers, merged };
}

it('is measured on at least 40 people in 80 articles', () => {
  const people = byMonth.names.flatMap(({ personByCareer }) => [...personByCareer.values()]);
  expect(new Set(people).size).toBeGreaterThan(40);
  expect(byMonth.articles).toBeGreaterThan(80);
});

it.each([
  ['month', byMonth],
  ['year', byYear],
])(
  'merges no two different people and keeps the careers of one together, seen by the %s',
  (_stretch, { names }) => {
    const { precision, recall, merged } = scoreClusters(names);
    expect(merged).toEqual([]);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  },
);
