import { expect, it } from 'vitest';
import { KgError } from '../../src/errors.ts';
import { describeEngines } from '../engines.ts';
import { article, articlesFrom, articlesWith, broken, day, echo, slow, writeArticles } from './statements.ts';

const ROWS = [
  article('a1', '탄소중립 계획 발표', '2021-10-18', '탄소중립 탄소 중립 계획 발표'),
  article('a2', '수소 경제 위원회 열려', '2021-11-02', '수소 경제 위원회 2차관'),
  article('a3', '중립국 외교 논의', '2022-01-05', '중립국 외교 논의 5g요금제 co2 가'),
];

describeEngines('an engine', (under) => {
  it('gives back what was written, in the order of the statement', async () => {
    const engine = await under.open();
    expect(await engine.write(writeArticles, { rows: ROWS })).toEqual([
      { id: 'a1' },
      { id: 'a2' },
      { id: 'a3' },
    ]);
    const rows = await engine.read(articlesFrom, { from: '2021-11-01', first: 10 });
    expect(rows.map(({ id, weight }) => [id, weight])).toEqual([
      ['a2', 0.5],
      ['a3', 0.5],
    ]);
    expect(await engine.read(articlesFrom, { from: '2021-01-01', first: 1 })).toHaveLength(1);
  });

  it('takes whole numbers for integers and the rest for floats', async () => {
    const engine = await under.open();
    expect(await engine.read(echo, { value: 20 })).toEqual([{ value: 20, text: '20' }]);
    expect(await engine.read(echo, { value: 0.25 })).toEqual([{ value: 0.25, text: '0.25' }]);
    expect(await engine.read(echo, { value: 9_007_199_254_740_991 })).toEqual([
      { value: 9_007_199_254_740_991, text: '9007199254740991' },
    ]);
    expect(await engine.read(echo, { value: null })).toEqual([{ value: null, text: null }]);
  });

  it('returns dates as ISO days, at any depth', async () => {
    const engine = await under.open();
    expect(await engine.read(day, { day: '2021-10-18' })).toEqual([
      { day: '2021-10-18', days: ['2021-10-18'], map: { on: '2021-10-18' } },
    ]);
  });

  it('keeps nothing of a transaction that failed', async () => {
    const engine = await under.open();
    const failing = engine.transaction(async (transaction) => {
      await transaction.run(writeArticles, { rows: ROWS });
      expect(await transaction.run(articlesFrom, { from: '2021-01-01', first: 10 })).toHaveLength(3);
      throw new Error('다음 기사에서 멈춤');
    });
    await expect(failing).rejects.toThrow('다음 기사에서 멈춤');
    expect(await engine.read(articlesFrom, { from: '2021-01-01', first: 10 })).toEqual([]);
  });

  it('rolls back when a statement of the transaction fails', async () => {
    const engine = await under.open();
    const failing = engine.transaction(async (transaction) => {
      await transaction.run(writeArticles, { rows: ROWS });
      await transaction.run(broken, {});
    });
    await expect(failing).rejects.toThrow(KgError);
    expect(await engine.read(articlesFrom, { from: '2021-01-01', first: 10 })).toEqual([]);
  });

  it('takes statements of a transaction in order, though nobody waits for each', async () => {
    const engine = await under.open();
    const seen = await engine.transaction(async (transaction) => {
      const written = transaction.run(writeArticles, { rows: ROWS });
      const found = await transaction.run(articlesFrom, { from: '2021-01-01', first: 10 });
      await written;
      return found;
    });
    expect(seen.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('rolls back when one of several statements under way fails', async () => {
    const engine = await under.open();
    const failing = engine.transaction(async (transaction) => {
      const [failed] = await Promise.allSettled([
        transaction.run(broken, {}),
        transaction.run(writeArticles, { rows: ROWS }),
      ]);
      if (failed.status === 'rejected') throw failed.reason;
    });
    await expect(failing).rejects.toThrow(KgError);
    expect(await engine.read(articlesFrom, { from: '2021-01-01', first: 10 })).toEqual([]);
  });

  it('shows readers nothing of a transaction before its commit', async () => {
    const engine = await under.open();
    const seen = await engine.transaction(async (transaction) => {
      await transaction.run(writeArticles, { rows: ROWS });
      return engine.read(articlesFrom, { from: '2021-01-01', first: 10 });
    });
    expect(seen).toEqual([]);
    expect(await engine.read(articlesFrom, { from: '2021-01-01', first: 10 })).toHaveLength(3);
  });

  it('takes many writers at once and loses none of their writes', async () => {
    const engine = await under.open();
    const writers = Array.from({ length: 20 }, (_, index) =>
      engine.transaction(async (transaction) => {
        const id = `w${String(index).padStart(2, '0')}`;
        await transaction.run(writeArticles, { rows: [article('shared', id, '2021-10-18', '가')] });
        await transaction.run(writeArticles, { rows: [article(id, '기사', '2021-10-19', '나')] });
      }),
    );
    await Promise.all(writers);
    expect(await engine.read(articlesFrom, { from: '2021-10-19', first: 100 })).toHaveLength(20);
  });

  it('finds the same nodes for the same tokens, whole words only', async () => {
    const engine = await under.open();
    await engine.write(writeArticles, { rows: ROWS });
    expect(await articlesWith(engine, ['중립'])).toEqual(['a1']);
    expect(await articlesWith(engine, ['중립', '중립국'])).toEqual(['a3', 'a1']);
    expect(await articlesWith(engine, ['2차관', '5g요금제'])).toEqual(['a3', 'a2']);
    expect(await articlesWith(engine, ['차관', 'co'])).toEqual([]);
    expect(await articlesWith(engine, ['가'])).toEqual(['a3']);
    expect(await articlesWith(engine, ['and', 'or', 'not'])).toEqual([]);
    expect(await articlesWith(engine, [])).toEqual([]);
  });

  it('finds tokens of a phrase only side by side and in its order', async () => {
    const engine = await under.open();
    await engine.write(writeArticles, {
      rows: [
        article('one', '하나', '2021-10-18', '탄소 소중 중립 . 소χ중'),
        article('two', '둘', '2021-10-19', '중립 탄소 . 소중 물λ관'),
        article('three', '셋', '2021-10-20', '탄소 소χ중 중립'),
        article('four', '넷', '2021-10-21', '탄소 . 소중 중립'),
      ],
    });
    expect(await articlesWith(engine, ['탄소 소중 중립'])).toEqual(['one']);
    expect(await articlesWith(engine, ['탄소 소중 중립', '탄소 소χ중 중립', '물λ관'])).toEqual([
      'three',
      'two',
      'one',
    ]);
    expect(await articlesWith(engine, ['소중 중립'])).toEqual(['four', 'one']);
  });

  it('answers several queries at once, each in its place', async () => {
    const engine = await under.open();
    await engine.write(writeArticles, { rows: ROWS });
    const ask = (...phrases: string[][]) => ({ index: 'article_tokens', phrases });
    const everything = { above: '', below: '\uffff', limit: 10, direction: 'ASC' } as const;
    expect(
      await engine.findText([ask(['수소']), ask(), ask(['없는']), ask(['탄소'], ['외교'])], everything),
    ).toEqual([['2021-11-02|a2'], [], [], ['2021-10-18|a1', '2022-01-05|a3']]);
  });

  it('forgets the words of a node that was written anew', async () => {
    const engine = await under.open();
    await engine.write(writeArticles, { rows: ROWS });
    await engine.write(writeArticles, { rows: [article('a1', '정정', '2021-10-18', '정정 보도')] });
    expect(await articlesWith(engine, ['탄소'])).toEqual([]);
    expect(await articlesWith(engine, ['정정'])).toEqual(['a1']);
  });

  it('gives at most as many hits as asked, from one end of their order, between two sort keys', async () => {
    const engine = await under.open();
    await engine.write(writeArticles, { rows: ROWS });
    const all = ['탄소', '수소', '외교'];
    expect(await articlesWith(engine, all, { limit: 2 })).toEqual(['a3', 'a2']);
    expect(await articlesWith(engine, all, { limit: 2, direction: 'ASC' })).toEqual(['a1', 'a2']);
    expect(await articlesWith(engine, all, { above: '2021-10-18|a1', below: '2022' })).toEqual(['a2']);
  });

  it('applies each migration once', async () => {
    const engine = await under.open();
    expect(await engine.migrate()).toEqual([]);
  });

  it('counts its statements and tells who listens', async () => {
    const engine = await under.open();
    const before = engine.statementCount;
    const names: string[] = [];
    const stop = engine.onStatement(({ name, rows }) => names.push(`${name} ${rows}`));
    await engine.transaction((transaction) => transaction.run(writeArticles, { rows: ROWS }));
    await engine.read(articlesFrom, { from: '2022-01-01', first: 10 });
    await articlesWith(engine, ['수소']);
    stop();
    await engine.read(articlesFrom, { from: '2022-01-01', first: 10 });
    expect(names).toEqual(['test/write-articles 3', 'test/articles-from 1', 'findText article_tokens 1']);
    expect(engine.statementCount - before).toBe(4);
  });

  it('names the statement that failed', async () => {
    const engine = await under.open();
    await expect(engine.read(broken, {})).rejects.toMatchObject({
      code: 'STATEMENT_INVALID',
      message: expect.stringContaining('test/broken failed'),
    });
  });

  it('refuses to write through read()', async () => {
    const engine = await under.open();
    await expect(engine.read(writeArticles, { rows: ROWS })).rejects.toMatchObject({
      code: 'STATEMENT_INVALID',
    });
  });

  it('ends an aborted read at once and goes on with the next', async () => {
    const engine = await under.open();
    const abort = new AbortController();
    const started = performance.now();
    const reading = engine.read(
      slow,
      { steps: under.kind === 'grafeo' ? 2_000_000 : 200_000_000 },
      { signal: abort.signal },
    );
    setTimeout(() => abort.abort(new Error('손님이 나갔다')), 100);
    await expect(reading).rejects.toThrow('손님이 나갔다');
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await engine.read(echo, { value: 1 })).toHaveLength(1);
    await expect(engine.read(echo, { value: 1 }, { signal: abort.signal })).rejects.toThrow('손님이 나갔다');
  });

  it('says so when it is used after it was closed', async () => {
    const engine = await under.open();
    await engine.close();
    await expect(engine.read(echo, { value: 1 })).rejects.toThrow(KgError);
  });
});
