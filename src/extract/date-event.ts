import type { ArticleScene } from './article-scene.ts';
import type { EventDraft } from './event-signals.ts';
import type { DateMention } from './find-dates.ts';

/** The day that an article's `이날` means: the first near day that its body names, else the day of publication. */
export function anchorDay(scene: ArticleScene): string {
  const { publishedOn } = scene.article;
  for (const sentence of scene.sentences) {
    if (sentence.field !== 'body') continue;
    for (const { date, isRelative } of scene.datesIn(sentence)) {
      if (!isRelative && daysBetween(date, publishedOn) >= 0 && daysBetween(date, publishedOn) <= 6)
        return date;
    }
  }
  return publishedOn;
}

/** The day of an event as its sentences give it, or null. */
export function dateEvent(event: EventDraft, scene: ArticleScene, anchor: string): string | null {
  const days: { readonly date: string; readonly score: number }[] = [];
  for (const [order, { mention, sentence }] of event.placed.entries()) {
    const at = mention.start - sentence.start;
    const end = mention.end - sentence.start;
    const behind = sentence.text.slice(end);
    const holds = HOLDS.test(behind.slice(0, 40));
    for (const found of scene.datesIn(sentence)) {
      if (isDeadline(sentence.text, found)) continue;
      const date = found.isRelative ? anchor : found.date;
      const distance = found.end <= at ? at - found.end : found.start - end;
      if (distance < 0) continue;
      let score = 4 - Math.min(distance, 120) / 30 - order * 0.4;
      if (found.end <= at) score += 1;
      else if (/^['"」』\s*]*\(\s?$/.test(sentence.text.slice(end, found.start))) score += 3;
      else if (/^(?:은|는|이|가|을|를)\s(?:오는\s)?$/.test(sentence.text.slice(end, found.start)))
        score += 1.5;
      if (holds) score += 1.5;
      if (mention.particle.startsWith('에서')) score += 0.5;
      if (found.isRelative) score -= 0.5;
      // `포럼을 연다고 20일 밝혔다`: the day of saying it.
      if (/^\s(?:밝혔|전했|말했)/.test(sentence.text.slice(found.end)))
        score -= WILL_BE.test(sentence.text.slice(end, found.start)) ? 5 : 0.5;
      if (endsRange(sentence.text, found)) score -= 2.5;
      if (
        /\d{1,2}월$/.test(sentence.text.slice(0, found.start)) ||
        /발표|취임|설립|지난해/.test(sentence.text.slice(found.end, found.end + 8))
      )
        score -= 1;
      days.push({ date, score });
    }
    if (THIS_DAY.test(mention.before) && event.isMain) days.push({ date: anchor, score: 1.5 - order * 0.1 });
  }
  const [best] = days.sort((a, b) => b.score - a.score);
  const date = best !== undefined && best.score > LEAST_SCORE ? best.date : null;
  const day = date ?? (event.isMain && isHeld(event) ? anchor : null);
  return day !== null && fitsName(event, day) ? day : null;
}

/** What a day by its place and words has to reach. */
const LEAST_SCORE = 0.6;

/** Whether a day is the one that the event is called by (`12·29 참사`), if it is called by one. */
function fitsName(event: EventDraft, date: string): boolean {
  return event.placed.every(({ mention }) => {
    if (mention.head?.event?.class !== 'incident') return true;
    const [, month, day] = /^['"]?(\d{1,2})[·.](\d{1,2})(?!\d)/.exec(mention.text) ?? [];
    return (
      month === undefined ||
      (Number(month) === Number(date.slice(5, 7)) && Number(day) === Number(date.slice(8)))
    );
  });
}

const HOLDS = /개최|열[린렸었리고]|연다|체결|실시|진행|출범|마련|운영|가졌|갖고|참석|의결|발생|공개/;
/** What says that it has been held; what will be held some day has no day yet. */
const HELD =
  /(?:개최|체결|실시|진행|출범|마련|운영|참석|의결|발생|공개|주재)(?:했|하고|하며|하여|해(?![야온])|됐|되었|된|한\s|함|$|\s?\n)|열[렸었고어]|열린\s|가졌|갖고|맺[었고]/;
const WILL_BE = /(?:한|는|린|연|된)다고\s$|(?:예정|계획|방침)이라고\s$/;
const THIS_DAY = /^(?:이날|이번|오늘|금일|금번|동)$/;

function isHeld(event: EventDraft): boolean {
  return event.placed.some(({ mention, sentence }) =>
    HELD.test(sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 40)),
  );
}

/** `11월 15일까지` ends a period. */
function endsRange(text: string, found: DateMention): boolean {
  return (
    /^\s?까지/.test(text.slice(found.end)) ||
    /(?:부터|[~-]|일[과와,·])\s?(?:오는\s)?$/.test(text.slice(Math.max(0, found.start - 8), found.start))
  );
}

function isDeadline(text: string, found: DateMention): boolean {
  return /^[\s,]*(?:자로|현재|기준|이후|이전)/.test(text.slice(found.end));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
