import { expect, it } from 'vitest';
import { ARTICLES_IN_BATCH, ingest } from '../src/ingest.ts';
import type { ExtractedArticle } from '../src/model/extraction.ts';
import type { BatchReport } from '../src/store/apply-batch.ts';
import type { GraphWriter } from '../src/store/create-writer.ts';

const NOTHING: BatchReport = {
  ...{ added: [], changed: [], unchanged: [], removed: [], unknown: [], rewritten: [] },
  rows: 0,
};

function article(number: number): ExtractedArticle {
  return {
    article: {
      title: `${number}번째 소식`,
      subtitle: null,
      outlet: '가온일보',
      publishedOn: '2024-03-05',
      url: `https://gaon.example/${number}`,
      language: 'ko',
      body: '새 길이 열린다.',
    },
    extraction: { officials: [], agencies: [], programs: [], events: [], topics: [], statements: [] },
    extractorVersion: 'made',
  };
}

function* articles(count: number, onMade: (number: number) => void = () => {}) {
  for (let number = 1; number <= count; number += 1) {
    onMade(number);
    yield article(number);
  }
}

it('reads on while a batch is written, and never a third batch before the first is', async () => {
  let [read, written] = [0, 0];
  let most = 0;
  const writer: GraphWriter = {
    apply: async ({ put }) => {
      // A database takes its time.
      while (read < Math.min(written + 2 * ARTICLES_IN_BATCH, 2_500))
        await new Promise((resolve) => setImmediate(resolve));
      written += put.length;
      return { ...NOTHING, added: put.map(({ article: { url } }) => url ?? ''), rows: put.length };
    },
  };
  const total = await ingest(
    writer,
    articles(2_500, (number) => {
      read = number;
      most = Math.max(most, read - written);
    }),
  );
  expect(total).toMatchObject({ added: 2_500, rows: 2_500 });
  expect(most).toBe(2 * ARTICLES_IN_BATCH);
});

it('ends with the fault of the batch that failed, and writes none after it', async () => {
  const sizes: number[] = [];
  const writer: GraphWriter = {
    apply: async ({ put }) => {
      sizes.push(put.length);
      throw new Error('저장하지 못함');
    },
  };
  await expect(ingest(writer, articles(2_500))).rejects.toThrow('저장하지 못함');
  expect(sizes).toEqual([ARTICLES_IN_BATCH]);
});

it('waits for the batch that is under way when no more can be read', async () => {
  let isWritten = false;
  const writer: GraphWriter = {
    apply: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isWritten = true;
      return NOTHING;
    },
  };
  const source = function* () {
    yield* articles(ARTICLES_IN_BATCH + 1);
    throw new Error('파일이 끊김');
  };
  await expect(ingest(writer, source())).rejects.toThrow('파일이 끊김');
  expect(isWritten).toBe(true);
});
