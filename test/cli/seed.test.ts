import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeEngines } from '../engines.ts';
import { malmoi } from './malmoi.ts';

const SEED = new URL('../../../shared/seed/seed.txt', import.meta.url).pathname;
const hasSeed = existsSync(SEED);
if (!hasSeed) console.warn('WITHOUT ../shared/seed: the question on its page is skipped');

const QUESTION = (topic: string) => `{ topic(name: "${topic}") {
  name
  officials(first: 20) { edges { statementCount node { name posts { post { title agency { name } } } } } }
  agencies(first: 20) { nodes { name } }
  statements(first: 100) { nodes { text evidence { field start end exact } article { body } } }
} }`;

describeEngines('the page that was asked about first', ({ emptyUrl }) => {
  it.skipIf(!hasSeed)('answers which officials spoke on carbon neutrality', async () => {
    const database = { MALMOI_DATABASE: await emptyUrl() };
    const ingested = await malmoi(['ingest', '--json', SEED], database);
    expect(JSON.parse(ingested.stdout)).toMatchObject({ articles: 10, skipped: [] });

    const answers = [];
    for (const topic of ['carbon neutrality', '탄소중립']) {
      const { stdout } = await malmoi(['query', QUESTION(topic)], database);
      answers.push(JSON.parse(stdout).data.topic);
    }
    expect(answers[1]).toEqual(answers[0]);
    const [{ name, officials, agencies, statements }] = answers;
    expect(name).toBe('탄소중립');
    const people = officials.edges.map(
      (edge: { node: { name: string; posts: { post: { title: string; agency: { name: string } } }[] } }) =>
        [edge.node.name, ...edge.node.posts.map(({ post }) => `${post.agency.name} ${post.title}`)].join(
          ', ',
        ),
    );
    expect(people[0]).toBe('박기영, 산업통상자원부 2차관');
    expect(people.slice(1).sort()).toEqual([
      '이상준, 에너지경제연구원 기후변화연구팀장',
      '허은녕, 서울대학교 교수',
    ]);
    const counts = officials.edges.map((edge: { statementCount: number }) => edge.statementCount);
    expect(counts[0]).toBeGreaterThan(counts[1]);
    expect(agencies.nodes.map((node: { name: string }) => node.name).sort()).toEqual([
      'KT',
      '산업통상자원부',
    ]);
    for (const { text, evidence, article } of statements.nodes) {
      expect(evidence.field).toBe('BODY');
      expect(article.body.slice(evidence.start, evidence.end)).toBe(text);
      expect(evidence.exact).toBe(text);
    }

    for (const words of ['who spoke on carbon neutrality', '탄소중립에 대해 누가 말했나']) {
      const { code, stdout } = await malmoi(['ask', words], database);
      expect(code).toBe(0);
      for (const speaker of ['박기영', '허은녕', '이상준', '산업통상자원부', 'KT'])
        expect(stdout).toContain(speaker);
      expect(stdout).toMatch(/body \d+–\d+/u);
    }
  });
});
