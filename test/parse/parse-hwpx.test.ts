import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/parse/parse-input.ts';

const p = (text: string) => `<hp:p><hp:run><hp:t>${text}</hp:t></hp:run></hp:p>`;
const section = (...paragraphs: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><hs:sec xmlns:hs="s" xmlns:hp="p">${paragraphs.join('')}</hs:sec>`;
const table = (...rows: string[][]) =>
  `<hp:p><hp:run><hp:tbl>${rows
    .map(
      (cells) =>
        `<hp:tr>${cells.map((cell) => `<hp:tc><hp:subList>${p(cell)}</hp:subList></hp:tc>`).join('')}</hp:tr>`,
    )
    .join('')}</hp:tbl></hp:run></hp:p>`;
const hwpx = (files: Record<string, string>) =>
  zipSync({
    mimetype: strToU8('application/hwp+zip'),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`Contents/${name}`, strToU8(text)])),
  });
const read = (files: Record<string, string>) => parseInput(hwpx(files), { name: 'release.hwpx' });
const PROPERTIES =
  '<opf:package xmlns:opf="o"><opf:metadata><opf:meta name="CreatedDate" content="text">2008-09-16T00:00:00Z</opf:meta><opf:meta name="ModifiedDate" content="text">2024-05-06T20:00:00Z</opf:meta></opf:metadata></opf:package>';

describe('a HWPX document', () => {
  it('is read section by section, in the order of their numbers', () => {
    const { format, articles } = read({
      'section10.xml': section(p('열째 마디이다.')),
      'section2.xml': section(p('둘째 마디이다.')),
      'section0.xml': section(p('도서관 새로 연다'), p('가람시는 도서관을 연다.'), p('2024-05-06')),
    });
    expect(format).toBe('hwpx');
    expect(articles[0]?.article).toMatchObject({
      title: '도서관 새로 연다',
      subtitle: null,
      publishedOn: '2024-05-06',
      body: '가람시는 도서관을 연다.\n둘째 마디이다.\n열째 마디이다.',
    });
  });

  it('takes issuer and date from the letterhead and leaves it and the contacts out', () => {
    const { articles } = read({
      'section0.xml': section(
        table(['보도자료', '보건복지부'], ['보도시점', '2024. 5. 7.(화) 조간'], ['배포', '2024. 5. 6.(월)']),
        p('진료 시간 늘린다'),
        p('- 저녁 8시까지 -'),
        p('□ 보건복지부는 진료 시간을 늘린다.'),
        table(['구분', '시간'], ['평일', '20시']),
        table(['담당 부서', '의료정책과'], ['담당자', '과장 홍가람']),
      ),
      'content.hpf': PROPERTIES,
    });
    expect(articles[0]?.article).toEqual({
      title: '진료 시간 늘린다',
      subtitle: '- 저녁 8시까지 -',
      outlet: '보건복지부',
      publishedOn: '2024-05-07',
      url: null,
      language: 'ko',
      body: '□ 보건복지부는 진료 시간을 늘린다.\n구분 시간\n평일 20시',
    });
  });

  it('takes the day from its properties where the text has none, in Seoul', () => {
    const { articles } = read({
      'section0.xml': section(p('제목'), p('본문이다.')),
      'content.hpf': PROPERTIES,
    });
    expect(articles[0]?.article.publishedOn).toBe('2024-05-07');
  });

  it('knows a letterhead whose rows are lines, and contacts that stand before the attachments', () => {
    const { articles } = read({
      'section0.xml': section(
        p('다시 뛰는 가람, 함께 여는 내일'),
        p('보건복지부'),
        p('보 도 자 료'),
        p('보도시점 2024. 5. 7.(화) 08:00'),
        p('진료 시간 늘린다'),
        p('보건복지부는 진료 시간을 늘린다.'),
        table(['담당 부서', '의료국', '책임자', '과장', '홍가람', '(044-000-0000)']),
        table(['(현장)', '의료정책과', '담당자', '사무관', '표나래', '(044-000-0001)']),
        p('붙임 진료 시간표'),
      ),
    });
    expect(articles[0]?.article).toMatchObject({
      title: '진료 시간 늘린다',
      outlet: '보건복지부',
      publishedOn: '2024-05-07',
      body: '보건복지부는 진료 시간을 늘린다.\n붙임 진료 시간표',
    });
  });

  it('with thousands of empty elements is no deep one', () => {
    const { articles } = read({
      'section0.xml': section(
        p('제목'),
        p(`본문이다.${'<hp:tab width="1"/>'.repeat(5000)}`),
        p('2024-05-06'),
      ),
    });
    expect(articles[0]?.article.body).toBe('본문이다.');
  });

  it('is a problem where there is no date at all', () => {
    const { articles, problems } = read({ 'section0.xml': section(p('제목'), p('본문이다.')) });
    expect(articles).toEqual([]);
    expect(problems[0]?.reason).toContain('“제목”: no date: add a last line');
  });

  it('keeps marked words, breaks lines, and leaves footers and footnotes out', () => {
    const { articles } = read({
      'section0.xml': section(
        '<hp:p><hp:run><hp:ctrl><hp:footer><hp:subList><hp:p><hp:run><hp:t>- 1 -</hp:t></hp:run></hp:p></hp:subList></hp:footer></hp:ctrl></hp:run></hp:p>',
        p('제목'),
        '<hp:p><hp:run><hp:t>‘<hp:markpenBegin/>문제은행<hp:markpenEnd/>’을<hp:nbSpace/>연다.<hp:lineBreak/>내년이다.</hp:t></hp:run></hp:p>',
        p('2024-05-06'),
      ),
    });
    expect(articles[0]?.article.body).toBe('‘문제은행’을 연다.\n내년이다.');
  });

  it('is refused when it would unpack to more than it may', () => {
    const bomb = zipSync({ 'Contents/section0.xml': new Uint8Array(150_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => parseInput(bomb, { name: 'bomb.hwpx' })).toThrow('it unpacks to more than 100 MB');
  });

  it('is refused when a section is broken', () => {
    expect(() => read({ 'section0.xml': '<hs:sec><hp:p></hs:sec>' })).toThrow(
      'release.hwpx, Contents/section0.xml: the XML is broken',
    );
  });
});
