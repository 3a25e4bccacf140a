import { z } from 'zod';
import { WORDS } from '../../corpus/words.ts';
import { asGiven, type Operation, type Question } from './operation.ts';

const COMPARABLE = WORDS.nouns.filter((noun) => noun.length === 2).slice(0, 30);

const peer: Question = {
  query: `query($word: String!) { searchArticles(phrase: $word, first: 20) { totalCount
      edges { score node { id title publishedOn } } } }`,
  variables: asGiven,
  answer: (data) =>
    counted(
      z.object({ searchArticles: z.object({ totalCount: z.number() }) }).parse(data).searchArticles
        .totalCount,
    ),
};

/** Past so many, ours says that there are more. */
const MOST_COUNTED = 10_000;

/** Which articles have a word; compared by how many, as each target ranks them by a rule of its own. */
export const articlesWithWord: Operation = {
  letter: 'g',
  name: 'full text, first 20 and count',
  params: () => COMPARABLE.map((word) => ({ word })),
  hottest: () => null,
  raw: {
    file: 'articles-with-word',
    variables: asGiven,
    answer: (rows) => counted(z.tuple([z.object({ total: z.number() })]).parse(rows)[0].total),
  },
  product: {
    query: `query($word: String!) { search(text: $word, types: [ARTICLE], first: 20) { totalCount
      edges { score node { ... on Article { id title publishedOn } } } } }`,
    variables: asGiven,
    answer: (data) =>
      z.object({ search: z.object({ totalCount: z.number() }) }).parse(data).search.totalCount,
  },
  peer,
  plainPeer: peer,
};

function counted(total: number): number {
  return Math.min(total, MOST_COUNTED);
}
