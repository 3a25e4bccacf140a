import type { ArticleRows, SpeakerRow } from '../model/graph-rows.ts';
import type { Identities } from '../model/identity.ts';
import { sortKey } from '../model/ids.ts';
import type { Decisions } from './decisions.ts';

/** What an article puts into the graph, with the names and speakers that a curator decided on. */
export function applyDecisions(rows: ArticleRows, decisions: Decisions, identities: Identities): ArticleRows {
  const rename = <Node extends { readonly id: string; readonly name: string }>(node: Node) => {
    const name = decisions.names.get(node.id);
    return name === undefined ? node : { ...node, name, sortKey: sortKey(name, node.id) };
  };
  return {
    ...rows,
    speakers: [...rightSpeakers(rows, decisions, identities)],
    agencies: decisions.names.size === 0 ? rows.agencies : rows.agencies.map(rename),
    programs: decisions.names.size === 0 ? rows.programs : rows.programs.map(rename),
  };
}

/** A decision on a speaker holds where the article itself names that speaker; else the article's word stands. */
function rightSpeakers(
  rows: ArticleRows,
  { speakers }: Decisions,
  identities: Identities,
): readonly SpeakerRow[] {
  if (speakers.size === 0) return rows.speakers;
  const decided = new Map<string, SpeakerRow>();
  for (const { id: statement } of rows.statements) {
    const id = speakers.get(statement);
    const speaker = id === undefined ? null : speakerOf(id, statement, rows, identities);
    if (speaker !== null) decided.set(statement, speaker);
  }
  return [...rows.speakers.filter(({ statement }) => !decided.has(statement)), ...decided.values()];
}

function speakerOf(
  id: string,
  statement: string,
  rows: ArticleRows,
  identities: Identities,
): SpeakerRow | null {
  const official = identities.official(id);
  const careers = rows.evidence
    .filter(({ kind, subjectId }) => kind === 'HOLDS' && subjectId === official)
    .map(({ subject }) => subject)
    .sort();
  const [career] = careers;
  if (official !== null && career !== undefined)
    return { label: 'Official', speaker: official, statement, career };
  const agency = identities.agency(id);
  const isNamed = rows.mentions.some(({ label, target }) => label === 'Agency' && target === agency);
  return isNamed ? { label: 'Agency', speaker: agency, statement, career: null } : null;
}
