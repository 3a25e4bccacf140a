import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/parse/parse-input.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (html: string, name = 'page.html') => parseInput(utf8(html), { name });
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const linked = (record: object) => `<script type="application/ld+json">${JSON.stringify(record)}</script>`;
const PARAGRAPHS = '<p>가람시는 6일 도서관을 새로 연다고 밝혔다.</p><p>개관식은 토요일이다.</p>';
const BODY = '가람시는 6일 도서관을 새로 연다고 밝혔다.\n개관식은 토요일이다.';

describe('a news page', () => {
  it('is read from JSON-LD before OpenGraph and the page itself', () => {
    const head =
      linked({
        '@context': 'https://schema.org',
        '@type': ['NewsArticle'],
        headline: '마을도서관 새로 연다',
        alternativeHeadline: '토요일 개관',
        datePublished: '2024-05-06T23:30:00Z',
        publisher: { '@type': 'Organization', name: '가온일보' },
        url: 'https://gaon.example/1',
        articleBody: BODY,
      }) +
      '<meta property="og:title" content="다른 제목"><meta property="article:published_time" content="2020-01-01">';
    const { format, articles } = read(page(head, '<article><p>다른 본문이다.</p></article>'));
    expect(format).toBe('html');
    expect(articles[0]?.article).toEqual({
      title: '마을도서관 새로 연다',
      subtitle: '토요일 개관',
      outlet: '가온일보',
      publishedOn: '2024-05-07',
      url: 'https://gaon.example/1',
      language: 'ko',
      body: BODY,
    });
  });

  it('takes the paragraphs that it shows where JSON-LD runs them together', () => {
    const head = linked({
      '@type': 'NewsArticle',
      headline: '마을도서관 새로 연다',
      datePublished: '2024-05-06',
      articleBody: BODY.replace('\n', ' '),
    });
    expect(
      read(page(head, `<article>${PARAGRAPHS}<p>관련 소식은 누리집에 있다.</p></article>`)).articles[0]
        ?.article.body,
    ).toBe(BODY);
  });

  it('falls back to OpenGraph, and the site name is no part of the title', () => {
    const head =
      '<meta property="og:title" content="마을도서관 새로 연다 | 가온일보"><meta property="og:site_name" content="가온일보">' +
      '<meta property="og:url" content="https://gaon.example/2"><meta property="article:published_time" content="2024-05-06T23:30:00+09:00">';
    expect(read(page(head, `<article>${PARAGRAPHS}</article>`)).articles[0]?.article).toMatchObject({
      title: '마을도서관 새로 연다',
      outlet: '가온일보',
      url: 'https://gaon.example/2',
      publishedOn: '2024-05-06',
      body: BODY,
    });
  });

  it('falls back to <article>, <h1> and <time>', () => {
    const body = `<h1>마을도서관 새로 연다</h1><article><time datetime="2024-05-06">어제</time>${PARAGRAPHS}</article>`;
    const { articles } = read(page('<title>첫 화면</title>', body), 'https://gaon.example/3');
    expect(articles[0]?.article).toMatchObject({
      title: '마을도서관 새로 연다',
      publishedOn: '2024-05-06',
      url: 'https://gaon.example/3',
    });
  });

  it('ignores broken JSON-LD and what is not the text of the article', () => {
    const body =
      '<article><h1>마을도서관 새로 연다</h1><p>입력 2024.05.06 10:20</p><figure><figcaption>사진 설명</figcaption></figure>' +
      `${PARAGRAPHS}<script>track()</script><aside>많이 본 뉴스</aside><p style="display:none">숨은 글</p>` +
      '<p>홍가람 기자 garam@gaon.example</p><p>저작권자 © 가온일보 무단전재 금지</p></article>';
    const { articles } = read(page('<script type="application/ld+json">{"@type": </script>', body));
    expect(articles[0]?.article.body).toBe(BODY);
    expect(articles[0]?.article.publishedOn).toBe('2024-05-06');
  });

  it('ends with the signature of its reporter, without captions, buttons and other articles', () => {
    const body = `<h1>마을도서관 새로 연다</h1><time datetime="2024-05-06"></time><article>${PARAGRAPHS}<div class="img caption"><p>도서관 앞이다.</p></div><p>가람 홍길동 기자 gildong@gaon.example</p><p>기사 주소가 복사되었습니다.</p><p>다른 기사</p></article>`;
    expect(read(page('', body)).articles[0]?.article.body).toBe(BODY);
  });

  it('has the heading as its title where OpenGraph adds section and site', () => {
    const head =
      '<meta property="og:title" content="마을도서관 새로 연다-지역ㅣ가온일보"><meta property="og:site_name" content="가온일보">';
    const body = `<h1>마을도서관 새로 연다</h1><time datetime="2024-05-06"></time><article>${PARAGRAPHS}</article>`;
    expect(read(page(head, body)).articles[0]?.article.title).toBe('마을도서관 새로 연다');
  });

  it('takes the longest <article> of a page with several', () => {
    const body = `<article><p>짧은 소식</p></article><h1>도서관</h1><time datetime="2024-05-06"></time><article>${PARAGRAPHS}</article>`;
    expect(read(page('', body)).articles[0]?.article.body).toBe(BODY);
  });

  it('leaves nothing invisible in the text and composes Hangul', () => {
    const decomposed = '가람시'.normalize('NFD');
    const body = `<h1>도서관</h1><time datetime="2024-05-06"></time><article><p>\u200B${decomposed}는&nbsp;도서\u00AD관을 \uFEFF연다.</p></article>`;
    expect(read(page('', body)).articles[0]?.article.body).toBe('가람시는 도서관을 연다.');
  });
});

describe('the charset of a page', () => {
  const html = (meta: string) =>
    page(
      meta,
      `<h1>똠방각하 펲시콜라</h1><time datetime="2024-05-06"></time><article>${PARAGRAPHS}</article>`,
    );
  const title = (bytes: Uint8Array, contentType?: string) =>
    parseInput(bytes, { name: 'page.html', contentType: contentType ?? null }).articles[0]?.article.title;

  it.each(['euc-kr', 'ks_c_5601-1987', 'cp949'])('is CP949 where <meta> says %s', (charset) => {
    expect(title(iconv.encode(html(`<meta charset="${charset}">`), 'cp949'))).toBe('똠방각하 펲시콜라');
  });

  it('is what the header says, before <meta>', () => {
    const bytes = iconv.encode(html('<meta charset="utf-8">'), 'cp949');
    expect(title(bytes, 'text/html; charset=EUC-KR')).toBe('똠방각하 펲시콜라');
  });

  it('is what the byte order mark says, before everything', () => {
    expect(title(utf8(`\uFEFF${html('<meta charset="euc-kr">')}`), 'text/html; charset=euc-kr')).toBe(
      '똠방각하 펲시콜라',
    );
    expect(title(iconv.encode(html(''), 'utf-16le', { addBOM: true }))).toBe('똠방각하 펲시콜라');
  });

  it('is found out where nothing says it', () => {
    expect(title(iconv.encode(html(''), 'cp949'))).toBe('똠방각하 펲시콜라');
    expect(title(utf8(html('')))).toBe('똠방각하 펲시콜라');
  });
});
