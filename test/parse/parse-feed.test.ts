import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/parse/parse-input.ts';

const read = (xml: string) => parseInput(new TextEncoder().encode(xml), { name: 'feed.xml' });
const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n<title>가온일보</title>\n${items}\n</channel></rss>`;
const LONG = '가람시는 6일 도서관을 새로 연다고 밝혔다. '.repeat(12).trim();

describe('an RSS feed', () => {
  it('gives articles for items with their text and links for the others, in the order of the feed', () => {
    const parsed = read(
      rss(`<item><title>첫 소식</title><link>https://gaon.example/1</link><pubDate>Mon, 06 May 2024 20:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>첫 문단이다.</p><p>둘째 문단이다.</p>]]></content:encoded></item>
<item><title>둘째 &amp; 소식</title><link>https://gaon.example/2</link><pubDate>Tue, 07 May 2024 08:00:00 +0900</pubDate>
<description>맛보기 글…</description></item>
<item><title>셋째 소식</title><link>https://gaon.example/3</link><pubDate>Tue, 07 May 2024 09:00:00 KST</pubDate>
<description>${LONG}</description></item>`),
    );
    expect(parsed.format).toBe('feed');
    expect(
      parsed.articles.map(({ position, line, article }) => [position, line, article.publishedOn]),
    ).toEqual([
      [1, 5, '2024-05-07'],
      [3, 9, '2024-05-07'],
    ]);
    expect(parsed.articles[0]?.article).toMatchObject({
      body: '첫 문단이다.\n둘째 문단이다.',
      outlet: '가온일보',
      url: 'https://gaon.example/1',
    });
    expect(parsed.links).toEqual([
      {
        position: 2,
        line: 7,
        url: 'https://gaon.example/2',
        title: '둘째 & 소식',
        publishedOn: '2024-05-07',
        outlet: '가온일보',
      },
    ]);
  });

  it('reports an item without text and link, and one whose date cannot be read', () => {
    const { problems, articles } = read(
      rss(`<item><title>빈 소식</title><pubDate>Mon, 06 May 2024 20:00:00 GMT</pubDate></item>
<item><title>언제인가</title><pubDate>어제쯤</pubDate><content:encoded>본문이다.</content:encoded></item>`),
    );
    expect(articles).toEqual([]);
    expect(problems[0]?.reason).toContain('no text and no <link>');
    expect(problems[1]?.reason).toContain("the date “어제쯤” can't be read");
  });

  it('does not expand entities that the feed declares', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "하하하하하하"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${rss(
      '<item><title>&b;</title><content:encoded>본문이다.</content:encoded><pubDate>2024-05-06</pubDate></item>',
    ).replace(/^<\?xml.*\n/, '')}`;
    expect(read(bomb).articles[0]?.article.title).not.toContain('하하');
  });
});

describe('an Atom feed', () => {
  it('gives the text of its entries, HTML and XHTML alike', () => {
    const { articles, links } = read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>가온일보</title>
<entry><title>첫 소식</title><link rel="alternate" href="https://gaon.example/1"/><published>2024-05-06T23:30:00Z</published>
<content type="html">&lt;p&gt;첫 문단이다.&lt;/p&gt;</content></entry>
<entry><title>둘째 소식</title><link href="https://gaon.example/2"/><updated>2024-05-06T08:00:00+09:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>한 줄이다.</p><p>두 줄이다.</p></div></content></entry>
<entry><title>셋째 소식</title><link href="https://gaon.example/3"/><updated>2024-05-06T08:00:00+09:00</updated></entry></feed>`);
    expect(articles.map(({ article }) => [article.body, article.publishedOn])).toEqual([
      ['첫 문단이다.', '2024-05-07'],
      ['한 줄이다.\n두 줄이다.', '2024-05-06'],
    ]);
    expect(links.map(({ url }) => url)).toEqual(['https://gaon.example/3']);
  });
});

describe('press-release XML', () => {
  const item = (fields: string) => `<response><body><NewsItem>${fields}</NewsItem></body></response>`;

  it('is read with its ministry as outlet, its HTML as lines, bullets kept', () => {
    const { format, articles } = read(
      item(`<Title><![CDATA[보건소 진료 시간 늘린다]]></Title><SubTitle1>- 저녁 8시까지</SubTitle1><SubTitle2>- 6월부터</SubTitle2>
<ApproveDate>05/06/2024 11:00:00</ApproveDate><MinisterCode>보건복지부</MinisterCode><OriginalUrl>https://press.example/1</OriginalUrl>
<DataContents><![CDATA[<p>&nbsp;□ 보건복지부는 진료 시간을 늘린다.</p><p>ㅇ 6월부터다.<br>※ 붙임 참조 󰊱</p>]]></DataContents>`),
    );
    expect(format).toBe('press-release-xml');
    expect(articles[0]?.article).toEqual({
      title: '보건소 진료 시간 늘린다',
      subtitle: '- 저녁 8시까지 - 6월부터',
      outlet: '보건복지부',
      publishedOn: '2024-05-06',
      url: 'https://press.example/1',
      language: 'ko',
      body: '□ 보건복지부는 진료 시간을 늘린다.\nㅇ 6월부터다.\n※ 붙임 참조 󰊱',
    });
  });

  it('reports a release without a date', () => {
    const { problems } = read(item('<Title>제목</Title><DataContents>본문</DataContents>'));
    expect(problems[0]).toMatchObject({ position: 1, line: 1 });
    expect(problems[0]?.reason).toContain('no <ApproveDate>');
  });
});
