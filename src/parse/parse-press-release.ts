import { cleanLine } from './clean-text.ts';
import { finishArticle, type MissingAdvice } from './finish-article.ts';
import type { Markup } from './load-markup.ts';
import { htmlText } from './markup-text.ts';
import type { ParsedArticle, ParsedInput, ParseProblem } from './parsed-input.ts';
import { seoulDay } from './seoul-day.ts';

const ADVICE: MissingAdvice = {
  title: 'no <Title>: a news item needs one',
  body: 'no <DataContents>: a news item needs its text there',
  date: 'no <ApproveDate>: write it as MM/DD/YYYY hh:mm:ss or YYYY-MM-DD',
};
const PORTAL = '정책브리핑';

/** Reads press releases of the open-data portal, one article per `NewsItem`; the ministry is the outlet. */
export function parsePressRelease($: Markup, lineAt: (index: number | null) => number | null): ParsedInput {
  const articles: ParsedArticle[] = [];
  const problems: ParseProblem[] = [];
  for (const [index, element] of $('NewsItem').toArray().entries()) {
    const field = (name: string) => $(element).children(name).first().text();
    const at = { position: index + 1, line: lineAt(element.startIndex) };
    const subtitles = ['SubTitle1', 'SubTitle2', 'SubTitle3'].map((name) => cleanLine(htmlText(field(name))));
    const finished = finishArticle(
      {
        title: htmlText(field('Title')),
        subtitle: subtitles.filter((text) => text !== '').join(' '),
        outlet: field('MinisterCode').trim() || PORTAL,
        publishedOn: seoulDay(field('ApproveDate')),
        url: field('OriginalUrl').trim() || portalPage(field('NewsItemId').trim()),
        body: htmlText(field('DataContents')),
      },
      ADVICE,
    );
    if ('article' in finished) articles.push({ ...at, article: finished.article, document: null });
    else problems.push({ ...at, reason: finished.reason });
  }
  return { format: 'press-release-xml', articles, problems, links: [] };
}

function portalPage(id: string): string | null {
  return /^\d+$/.test(id) ? `https://www.korea.kr/briefing/pressReleaseView.do?newsId=${id}` : null;
}
