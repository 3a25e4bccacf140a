import { escapeHtml } from './escape-html.ts';
import type { SavedQuery } from './saved-queries.ts';

/** Where Neo4j serves its Browser unless it is told otherwise. */
const NEO4J_BROWSER = 'http://localhost:7474/browser/';

/** The page at `/browser/`: what the kit holds and how to open it. It loads nothing. */
export function renderKitPage(queries: readonly SavedQuery[], kit: string): string {
  const guide = `${NEO4J_BROWSER}?cmd=guide&arg=${kit}/guide`;
  const kitHost = new URL(kit).hostname;
  return `<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>말모이 · Neo4j Browser</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
code, pre { font-family: ui-monospace, monospace; background: #f2f2f2; border-radius: 3px; }
code { padding: .1em .3em; overflow-wrap: anywhere; }
pre { padding: .7rem; overflow-x: auto; }
a { color: #1f5fa8; }
[lang=en] { color: #555; }
@media (prefers-color-scheme: dark) {
  body { color: #ddd; background: #1b1b1b; } code, pre { background: #2b2b2b; } a { color: #8ab8f0; } [lang=en] { color: #aaa; }
}
</style>
</head>
<body>
<h1>말모이를 Neo4j Browser에서 <span lang="en">· Malmoi in Neo4j Browser</span></h1>
<p>그래프가 Neo4j에 있을 때 씁니다 (<code>MALMOI_DATABASE=neo4j://…</code>).
<span lang="en">For a graph that is kept in Neo4j.</span></p>
<h2>1. 안내 <span lang="en">· Guide</span></h2>
<p><a href="${escapeHtml(guide)}">${escapeHtml(guide)}</a></p>
<p>또는 Neo4j Browser에서: <span lang="en">Or in Neo4j Browser:</span></p>
<pre>:guide ${escapeHtml(kit)}/guide</pre>
<p>새 Browser: <span lang="en">In the newer Browser, which reads AsciiDoc:</span></p>
<pre>:guide ${escapeHtml(kit)}/guide.adoc</pre>
<h2>2. 색과 이름표 <span lang="en">· Colours and captions</span></h2>
<pre>:style ${escapeHtml(kit)}/style.grass</pre>
<h2>3. 저장된 질문 <span lang="en">· Saved queries</span></h2>
<p><a href="queries.zip">queries.zip</a>을 받아 Neo4j Browser에 끌어다 놓습니다. 새 Browser에는 <a href="queries.csv">queries.csv</a>를 씁니다.
<span lang="en">Download the zip and drop it on Neo4j Browser; the newer one imports the CSV.</span></p>
<ul>
${queries.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('\n')}
</ul>
<h2>열리지 않으면 <span lang="en">· If it doesn't open</span></h2>
<p>Neo4j는 정해진 곳에서만 안내와 모양을 읽습니다. <code>neo4j.conf</code>에 이 줄이 있어야 하고, <code>localhost</code>는 처음부터 허락되어 있습니다.
<span lang="en">Neo4j Browser reads guides and styles from allowed hosts only; <code>localhost</code> is allowed from the start, others by this line of <code>neo4j.conf</code>.</span></p>
<pre>browser.remote_content_hostname_whitelist=guides.neo4j.com,localhost${kitHost === 'localhost' ? '' : `,${escapeHtml(kitHost)}`}</pre>
</body>
</html>
`;
}
