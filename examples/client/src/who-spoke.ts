import { WhoSpokeDocument, type WhoSpokeQuery, type WhoSpokeQueryVariables } from './generated/graphql.ts';

const url = process.env['MALMOI_URL'] ?? 'http://127.0.0.1:4000';
const topic = process.argv[2] ?? '탄소중립';

/** Asks the server; the question and its answer are typed by `npm run codegen`. */
async function whoSpoke(variables: WhoSpokeQueryVariables): Promise<WhoSpokeQuery> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: WhoSpokeDocument.toString(), variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const answer = await whoSpoke({ topic });
if (answer.topic === null || answer.topic === undefined) {
  console.log(`${topic}: no article is about it`);
} else {
  for (const { statementCount, node } of answer.topic.officials.edges) {
    const post = node.currentPost?.post;
    const [said] = node.statements.nodes;
    console.log(`${node.name} (${post?.agency?.name ?? ''} ${post?.title ?? ''}): ${statementCount}`);
    if (said) console.log(`  “${said.text}” ${said.publishedOn}, ${said.article.title}`);
  }
}
