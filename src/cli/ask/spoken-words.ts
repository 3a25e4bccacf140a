import Table from 'cli-table3';
import { z } from 'zod';
import { foldLines, terminalWidth } from '../fold-lines.ts';

const SpokenPost = z.object({
  firstSeen: z.string(),
  lastSeen: z.string(),
  post: z.object({ title: z.string(), agency: z.object({ name: z.string() }).nullable() }),
});

/** What the fragment `SpokenWords` of `schema/operations` brings. */
export const SpokenWords = z.object({
  text: z.string(),
  direct: z.boolean(),
  publishedOn: z.string(),
  speakers: z.array(
    z.discriminatedUnion('__typename', [
      z.object({
        __typename: z.literal('Official'),
        id: z.string(),
        name: z.string(),
        posts: z.array(SpokenPost),
      }),
      z.object({ __typename: z.literal('Agency'), id: z.string(), name: z.string() }),
    ]),
  ),
  article: z.object({ title: z.string(), outlet: z.string().nullable() }),
  evidence: z.object({ field: z.string(), start: z.number(), end: z.number() }),
});

export type SpokenWords = z.infer<typeof SpokenWords>;

/** What the lines and spaces between four columns take. */
const BORDERS = 13;

/** A table of who said what, with the place in the article where the words stand. */
export function spokenWordsTable(statements: readonly SpokenWords[]): string {
  const [who, day, place] = [24, 10, 28];
  const words = terminalWidth() - who - day - place - BORDERS;
  const table = new Table({ head: ['말한 이', '날짜', '말', '있는 곳'], style: { head: [], border: [] } });
  for (const { speakers, publishedOn, text, direct, article, evidence } of statements) {
    table.push([
      foldLines(speakers.map((speaker) => speakerName(speaker, publishedOn)).join('\n'), who),
      publishedOn,
      foldLines(direct ? `“${text}”` : text, words),
      foldLines(
        `${article.outlet === null ? '' : `${article.outlet}, `}${article.title}\n${evidence.field.toLowerCase()} ${evidence.start}–${evidence.end}`,
        place,
      ),
    ]);
  }
  return table.toString();
}

/** A speaker with the posts that they were seen in around a day, or with all where that isn't known. */
function speakerName(speaker: SpokenWords['speakers'][number], day: string): string {
  if (speaker.__typename === 'Agency') return speaker.name;
  const held = speaker.posts.filter(({ firstSeen, lastSeen }) => firstSeen <= day && day <= lastSeen);
  const posts = (held.length > 0 ? held : speaker.posts).map(({ post }) =>
    [post.agency?.name, post.title].filter(Boolean).join(' '),
  );
  return [speaker.name, ...posts.map((post) => `(${post})`)].join('\n');
}
