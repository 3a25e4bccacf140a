import type { Lexicon } from '../../lexicon/load-lexicon.ts';

/** What a question asks. */
export type Question =
  /** Who spoke on a topic; `agencies` where it asks for organisations alone. */
  | { readonly kind: 'topic'; readonly topic: string; readonly who: 'everyone' | 'agencies' }
  /** What someone said, on a topic or at all. */
  | { readonly kind: 'speaker'; readonly name: string; readonly topic: string | null }
  /** Words that are none of these. */
  | { readonly kind: 'words'; readonly words: string };

/** Words of a question that name nothing: question words, verbs of saying, particles that stand alone. */
const QUESTION_WORDS =
  /^(?:who|what|which|has|have|did|does|do|was|were|is|are|the|a|an|of|on|about|regarding|say|says|said|speak|spoke|spoken|talk|talked|officials?|agency|agencies|ministries|ministry|organi[sz]ations?|누가|누구|누구인가|누구야|무엇을|무엇|뭐라고|뭐라|뭘|무슨|어떤|어느|말을|말했나|말했나요|말했어|말했습니까|말했는가|말한|말하나|발언했나|발언한|발언|언급했나|언급한|밝혔나|했나|했나요|했어|사람은|사람|사람이|공직자는|공직자|공직자가|기관은|기관|기관이|기관들은|부처는|부처가|대해|대해서|대하여|관해|관해서|관하여|관한|관련|관련해)$/iu;
const ASKS_FOR_AGENCIES = /(?:어느|어떤|무슨)\s*(?:기관|부처)|\b(?:which|what)\s+(?:agenc|ministr|organi)/iu;
const PARTICLES = /(?:에게|에서|에|은|는|이|가|을|를|의|과|와|도|로|으로)$/u;
/** A Korean name as it stands in a question, with the office that may follow it. */
const NAME = /^[가-힣]{2,4}$/u;

/** Reads a question in Korean or English. */
export function readQuestion(text: string, lexicon: Lexicon): Question {
  const words = text
    .normalize('NFC')
    .replace(/[?!.,"'“”‘’]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = findTopic(words, lexicon);
  const rest = (found === null ? words : [...words.slice(0, found.start), ...words.slice(found.end)]).filter(
    (word) => !QUESTION_WORDS.test(word),
  );
  const topic = found?.topic ?? null;
  const speaker = rest.length === 0 ? null : speakerIn(rest, lexicon);
  if (speaker !== null) return { kind: 'speaker', name: speaker, topic };
  if (topic === null) return { kind: 'words', words: rest.map(withoutParticle).join(' ') || text };
  return { kind: 'topic', topic, who: ASKS_FOR_AGENCIES.test(text) ? 'agencies' : 'everyone' };
}

/** The topic that the longest run of words names, in either language, whatever particle the last one has. */
function findTopic(words: readonly string[], { topics }: Lexicon) {
  for (let length = Math.min(5, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      const topic = topics.find(run) ?? topics.find(withoutParticle(run));
      if (topic !== null) return { topic: topic.name, start, end: start + length };
    }
  }
  return null;
}

function speakerIn(words: readonly string[], { surnames, nameStops, offices }: Lexicon): string | null {
  for (const word of words.flatMap((each) => [withoutParticle(each), each])) {
    const isName = NAME.test(word) && word.length >= 3 && !nameStops.has(word) && !offices.has(word);
    if (isName && (surnames.has(word.slice(0, 1)) || surnames.has(word.slice(0, 2)))) return word;
  }
  return null;
}

function withoutParticle(word: string): string {
  const stem = word.replace(PARTICLES, '');
  return stem.length >= 2 ? stem : word;
}
