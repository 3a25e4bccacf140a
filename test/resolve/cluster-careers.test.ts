import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Career, Sighting } from '../../src/resolve/career.ts';
import { clusterCareers } from '../../src/resolve/cluster-careers.ts';
import type { IdentityDecision } from '../../src/resolve/identity-decision.ts';
import { createAgency, createCareer, createSighting } from './create-career.ts';

const MOTIE = createAgency('산업통상자원부', 'MINISTRY');
const MOTIR = createAgency('산업통상부', 'MINISTRY', '산업통상자원부');
const MOE = createAgency('환경부', 'MINISTRY');
const MOLIT = createAgency('국토교통부', 'MINISTRY');
const SEOUL = createAgency('서울특별시', 'LOCAL_GOVERNMENT');
const YEOSU = createAgency('여수시', 'LOCAL_GOVERNMENT');
const ASSEMBLY = createAgency('국회', 'LEGISLATURE');
const COUNCIL = createAgency('여수시의회', 'LEGISLATURE');
const SNU = createAgency('서울대학교', 'UNIVERSITY');
const KU = createAgency('고려대학교', 'UNIVERSITY');
const FIRM = createAgency('한빛전자', 'COMPANY');
const INSTITUTE = createAgency('한국에너지연구원', 'RESEARCH_INSTITUTE');

type Seen = readonly [career: Career, first: string, last?: string];

/** How many people the careers are, each seen alone in its days. */
function countPeople(...seen: readonly Seen[]): number {
  return clusterCareers(
    seen.map(([career]) => career),
    seen.map(([career, first, last]) => createSighting([career], first, last)),
  ).length;
}

describe('one agency', () => {
  it('gives one person one minister and deputy of it', () => {
    const [vice, minister] = [createCareer(MOTIE, '2차관'), createCareer(MOTIE, '장관')];
    const persons = clusterCareers(
      [vice, minister],
      [createSighting([vice], '2021-10-13'), createSighting([minister], '2022-05-16')],
    );
    const ids = [vice.id, minister.id].sort();
    expect(persons).toEqual([{ id: ids[0], careers: ids }]);
  });

  it('takes ministries that succeeded one another for one', () => {
    expect(
      countPeople(
        [createCareer(MOTIE, '무역정책관'), '2025-03-04', '2025-09-30'],
        [createCareer(MOTIR, '무역정책관'), '2025-10-01'],
      ),
    ).toBe(1);
  });

  it.each([
    ['시장', '주무관'],
    ['행정1부시장', '기후정책팀장'],
    ['경제실장', '주무관'],
  ])('keeps its %s and a %s of the same days apart', (upper, lower) => {
    expect(
      countPeople(
        [createCareer(SEOUL, upper), '2021-03-02', '2022-03-02'],
        [createCareer(SEOUL, lower), '2021-06-01'],
      ),
    ).toBe(2);
  });

  it('tells a president from an employee where the registry does not know the firm', () => {
    const unknown = (title: string): Career => ({
      ...createCareer(FIRM, title),
      agencyKind: null,
      agencyName: null,
    });
    expect(countPeople([unknown('대표'), '2021-03-02'], [unknown('대리'), '2021-06-01'])).toBe(2);
    expect(countPeople([unknown('대표'), '2021-03-02'], [unknown('대표이사'), '2021-06-01'])).toBe(1);
  });

  it('keeps the directors of two divisions in the same days apart, and one who goes from one to the other together', () => {
    const [housing, railways] = [createCareer(MOLIT, '주택정책과장'), createCareer(MOLIT, '철도정책과장')];
    expect(countPeople([housing, '2021-01-04', '2021-12-01'], [railways, '2021-06-01', '2022-02-03'])).toBe(
      2,
    );
    expect(countPeople([housing, '2021-01-04', '2021-12-01'], [railways, '2022-01-05', '2022-12-12'])).toBe(
      1,
    );
  });

  it('keeps professors of two departments and a student of a professor’s name apart', () => {
    expect(
      countPeople(
        [createCareer(SNU, '경제학부 교수'), '2020-05-06'],
        [createCareer(SNU, '건축학과 교수'), '2022-05-06'],
      ),
    ).toBe(2);
    expect(
      countPeople([createCareer(SNU, '교수'), '2020-05-06'], [createCareer(SNU, '박사과정'), '2020-07-06']),
    ).toBe(2);
  });
});

describe('two agencies', () => {
  it.each([
    ['a minister moves', createCareer(MOE, '장관'), createCareer(MOLIT, '장관')],
    ['a vice minister becomes minister elsewhere', createCareer(MOTIE, '1차관'), createCareer(MOE, '장관')],
    [
      'a director general becomes vice minister elsewhere',
      createCareer(MOTIE, '에너지정책실장'),
      createCareer(MOE, '차관'),
    ],
    ['an assembly member becomes governor', createCareer(ASSEMBLY, '의원'), createCareer(SEOUL, '시장')],
    ['a mayor enters the Assembly', createCareer(YEOSU, '시장'), createCareer(ASSEMBLY, '의원')],
    ['a minister becomes prime minister', createCareer(MOE, '장관'), createCareer(null, '국무총리')],
  ])('joins the posts where %s', (_what, earlier, later) => {
    expect(countPeople([earlier, '2020-01-10', '2021-05-01'], [later, '2021-07-01', '2022-05-01'])).toBe(1);
  });

  it.each([
    ['ministers of the same days', createCareer(MOE, '장관'), createCareer(MOLIT, '장관')],
    ['a vice minister and a mayor of the same days', createCareer(MOE, '차관'), createCareer(SEOUL, '시장')],
    [
      'an assembly member and a mayor of the same days',
      createCareer(ASSEMBLY, '의원'),
      createCareer(SEOUL, '시장'),
    ],
  ])('keeps %s apart', (_what, one, other) => {
    expect(countPeople([one, '2020-01-10', '2021-05-01'], [other, '2020-09-01', '2022-05-01'])).toBe(2);
  });

  it.each([
    ['a city’s officer and a minister', createCareer(YEOSU, '주무관'), createCareer(MOE, '장관')],
    ['a professor and a company’s president', createCareer(SNU, '교수'), createCareer(FIRM, '대표이사')],
    ['two professors', createCareer(SNU, '교수'), createCareer(KU, '교수')],
    ['a professor and a minister', createCareer(SNU, '교수'), createCareer(MOE, '장관')],
    ['directors of two ministries', createCareer(MOE, '물정책과장'), createCareer(MOLIT, '하천계획과장')],
    [
      'mayors of two cities',
      createCareer(YEOSU, '시장'),
      createCareer(createAgency('나주시', 'LOCAL_GOVERNMENT'), '시장'),
    ],
    ['a minister and a later vice minister', createCareer(MOE, '장관'), createCareer(MOLIT, '1차관')],
    [
      'a city councillor and an assembly member',
      createCareer(COUNCIL, '의원'),
      createCareer(ASSEMBLY, '의원'),
    ],
    [
      'a head of a regional office and a minister',
      createCareer(createAgency('부산지방국토관리청', 'MINISTRY'), '청장'),
      createCareer(MOE, '장관'),
    ],
  ])('keeps %s in turn apart', (_what, earlier, later) => {
    expect(countPeople([earlier, '2020-01-10', '2020-05-01'], [later, '2020-07-01', '2021-05-01'])).toBe(2);
  });

  it('takes an assembly member who is minister meanwhile for one person', () => {
    expect(
      countPeople(
        [createCareer(ASSEMBLY, '의원'), '2020-06-01', '2024-05-01'],
        [createCareer(MOE, '장관'), '2021-01-20', '2022-05-09'],
      ),
    ).toBe(1);
  });

  it('tells a minister from a member who is seen in the Assembly meanwhile', () => {
    const [member, minister] = [createCareer(ASSEMBLY, '의원'), createCareer(MOE, '장관')];
    const persons = clusterCareers(
      [member, minister],
      [
        createSighting([member], '2020-06-01', '2020-06-28', 2),
        createSighting([member], '2021-08-03', '2021-08-20', 2),
        createSighting([member], '2024-05-01'),
        createSighting([minister], '2021-01-20', '2022-05-09', 9),
      ],
    );
    expect(persons).toHaveLength(2);
  });

  it('takes a governor who was in the Assembly between two terms for one person', () => {
    expect(
      countPeople(
        [createCareer(SEOUL, '시장'), '2010-07-01', '2023-05-01'],
        [createCareer(ASSEMBLY, '의원'), '2016-06-20', '2019-05-09'],
      ),
    ).toBe(1);
  });

  it('joins whatever one article joins', () => {
    const [professor, president] = [createCareer(SNU, '교수'), createCareer(FIRM, '대표이사')];
    const persons = clusterCareers(
      [professor, president],
      [createSighting([professor], '2019-01-01'), createSighting([professor, president], '2020-01-01')],
    );
    expect(persons).toHaveLength(1);
  });

  it('makes no chain: of two overlapping ministers a third post joins only the nearer', () => {
    const [first, second, third] = [
      createCareer(MOE, '장관'),
      createCareer(MOLIT, '장관'),
      createCareer(MOTIE, '1차관'),
    ];
    const persons = clusterCareers(
      [first, second, third],
      [
        createSighting([third], '2018-03-01', '2018-12-01'),
        createSighting([first], '2019-01-10', '2020-12-01'),
        createSighting([second], '2020-02-01', '2021-12-01'),
      ],
    );
    expect(persons.map(({ careers }) => new Set(careers))).toContainEqual(new Set([first.id, third.id]));
    expect(persons).toHaveLength(2);
  });
});

describe('a career without an agency', () => {
  const loose = createCareer(null, '장관');
  const minister: Seen = [createCareer(MOE, '장관'), '2021-01-10', '2021-05-01'];

  it('goes to the only one who can be meant', () => {
    expect(countPeople(minister, [loose, '2021-03-01'])).toBe(1);
    expect(countPeople(minister, [createCareer(SNU, '교수'), '2021-02-01'], [loose, '2021-03-01'])).toBe(2);
  });

  it('goes to nobody where two can be meant, or the days are far', () => {
    const other: Seen = [createCareer(MOLIT, '장관'), '2021-02-10', '2021-12-01'];
    expect(countPeople(minister, other, [loose, '2021-03-01'])).toBe(3);
    expect(countPeople(minister, [loose, '2025-03-01'])).toBe(2);
    expect(countPeople(minister, [createCareer(null, '원장'), '2021-03-01'])).toBe(2);
  });

  it('does not make one person of two that it was seen with', () => {
    const doctor = createCareer(null, '박사');
    const [chemist, lawyer] = [createCareer(INSTITUTE, '책임연구원'), createCareer(SNU, '교수')];
    const persons = clusterCareers(
      [doctor, chemist, lawyer],
      [
        createSighting([doctor, chemist], '2021-01-01', '2021-09-01', 3),
        createSighting([doctor, lawyer], '2021-02-01'),
      ],
    );
    expect(persons).toHaveLength(2);
    expect(persons.map(({ careers }) => new Set(careers))).toContainEqual(new Set([doctor.id, chemist.id]));
  });

  it('is somebody by itself where the office is unique in the state', () => {
    expect(
      countPeople([createCareer(null, '국무총리'), '2021-05-14'], [createCareer(null, '총리'), '2022-01-03']),
    ).toBe(1);
  });
});

describe('decisions', () => {
  const [vice, minister, professor] = [
    createCareer(MOTIE, '2차관'),
    createCareer(MOTIE, '장관'),
    createCareer(SNU, '교수'),
  ];
  const seen = [
    createSighting([vice], '2021-01-10'),
    createSighting([minister], '2022-01-10'),
    createSighting([professor], '2022-02-10'),
  ];

  it('join what nothing else would, and part what the careers or a sighting would join', () => {
    const careers = [vice, minister, professor];
    const same: IdentityDecision = { decision: 'same', ids: [minister.id, professor.id] };
    expect(clusterCareers(careers, seen, [same])).toHaveLength(1);
    const different: IdentityDecision = { decision: 'different', ids: [minister.id, vice.id] };
    expect(clusterCareers(careers, seen, [same, different])).toHaveLength(2);
    const together = [createSighting([vice, minister], '2021-01-10')];
    expect(clusterCareers([vice, minister], together, [different])).toHaveLength(2);
  });

  it('say nothing about careers that are not there', () => {
    const elsewhere: IdentityDecision = { decision: 'same', ids: [minister.id, 'of another name'] };
    expect(clusterCareers([vice, minister], seen, [elsewhere])).toHaveLength(1);
  });
});

const POOL = [MOTIE, MOTIR, MOE, SEOUL, YEOSU, ASSEMBLY, SNU, FIRM, null].flatMap((agency) =>
  [
    '장관',
    '2차관',
    '차관',
    '무역정책관',
    '과장',
    '주무관',
    '시장',
    '의원',
    '교수',
    '대표',
    '국무총리',
    '전 장관',
  ].map((title) => createCareer(agency, title)),
);

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, 10));

const corpus = fc
  .array(
    fc.record({
      careers: fc.uniqueArray(fc.constantFrom(...POOL), { minLength: 1, maxLength: 3 }),
      days: fc.tuple(day, day),
      articleCount: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((seen) => {
    const sightings = new Map<string, Sighting>();
    for (const { careers, days, articleCount } of seen) {
      const [first = '', last = ''] = days.toSorted();
      const sighting = createSighting(careers, first, last, articleCount);
      sightings.set(sighting.careers.join(' '), sighting);
    }
    return {
      careers: [...new Set(seen.flatMap(({ careers }) => careers))],
      sightings: [...sightings.values()],
    };
  });

const corpusWithDecisions = corpus.chain(({ careers, sightings }) =>
  fc.record({
    careers: fc.constant(careers),
    sightings: fc.constant(sightings),
    decisions: fc.array(
      fc.record({
        decision: fc.constantFrom('same' as const, 'different' as const),
        ids: fc.uniqueArray(fc.constantFrom(...careers.map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  }),
);

it('depends on nothing but what was seen, whatever the order', () => {
  fc.assert(
    fc.property(
      corpusWithDecisions,
      fc.infiniteStream(fc.nat()),
      ({ careers, sightings, decisions }, chance) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: chance.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const mixed = clusterCareers(
          shuffle(careers),
          shuffle(sightings.map((sighting) => ({ ...sighting, careers: shuffle(sighting.careers) }))),
          shuffle(decisions.map((decision) => ({ ...decision, ids: shuffle(decision.ids) }))),
        );
        expect(mixed).toEqual(clusterCareers(careers, sightings, decisions));
      },
    ),
    { numRuns: 300 },
  );
});

it('parts all careers into persons, keeps those of one sighting together, and obeys what decisions forbid', () => {
  fc.assert(
    fc.property(corpusWithDecisions, ({ careers, sightings, decisions }) => {
      const persons = clusterCareers(careers, sightings, decisions);
      const ids = persons.flatMap((person) => person.careers);
      expect(ids.toSorted()).toEqual(careers.map(({ id }) => id).sort());
      for (const person of persons) expect(person.careers).toEqual(person.careers.toSorted());
      expect(persons.map(({ id }) => id)).toEqual(persons.map(({ careers: held }) => held[0]).sort());
      const personOf = (id: string) => persons.find(({ careers: held }) => held.includes(id));
      const different = decisions.filter(({ decision }) => decision === 'different');
      for (const { ids: apart } of different) {
        expect(new Set(apart.map(personOf)).size).toBe(apart.length);
      }
      if (different.length > 0) return;
      const anchored = new Set(careers.filter(({ agency }) => agency !== null).map(({ id }) => id));
      for (const { careers: held } of sightings) {
        expect(new Set(held.filter((id) => anchored.has(id)).map(personOf)).size).toBeLessThan(2);
      }
      for (const { ids: together } of decisions) expect(new Set(together.map(personOf)).size).toBe(1);
    }),
    { numRuns: 300 },
  );
});
