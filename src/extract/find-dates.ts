/** A day that a text names, resolved against the day of publication. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** True for `이날`, `오늘`: a day that other words must have named. */
  readonly isRelative: boolean;
}

const WEEKDAY = String.raw`(?:\s?\([월화수목금토일]\))?`;
const DATE = new RegExp(
  [
    // 2026년 4월 13일, 2026. 4. 13., '26.4.10일
    String.raw`(?<when>지난해|작년|내년|올해|금년|지난|오는|이달|지난달|다음\s?달|내달)?\s?(?:(?<year>(?:19|20)\d\d)(?:년\s?|\.\s?)|'(?<short>\d\d)(?:년\s?|\.\s?))?(?<month>1[0-2]|0?[1-9])(?:월\s?|\.\s?)(?<day>3[01]|[12]\d|0?[1-9])(?:일|\.(?!\d)|(?=\s?\([월화수목금토일]\))|(?=\s?[~-]\s?\d))${WEEKDAY}`,
    String.raw`(?<lone>지난해|작년|내년|지난달|다음\s?달|내달|이달|지난|오는)?\s?(?<![\d.월,])(?<only>3[01]|[12]\d|[1-9])(?:일|(?=\s?[~-]\s?(?:3[01]|[12]\d|[1-9])일))(?!간|째|차|정|본|반|부터\s*\d+일간|\s?이내|\s?동안)${WEEKDAY}`,
    '(?<word>이날|오늘|금일|당일|전날|어제|내일)',
  ].join('|'),
  'g',
);

/** A day's number with its ending, or a word for a day: most sentences name none, and this tells at once. */
const MAY_NAME = /\d(?:[일월.]|\s?[~-])|이날|오늘|금일|당일|전날|어제|내일/;

/** The days named in a stretch of folded text, in order. */
export function findDates(text: string, publishedOn: string): DateMention[] {
  const dates: DateMention[] = [];
  if (!MAY_NAME.test(text)) return dates;
  let last: string | null = null;
  for (const found of text.matchAll(DATE)) {
    const groups = found.groups ?? {};
    const date = resolve(groups, publishedOn, last);
    if (date === null) continue;
    const lead = found[0].length - found[0].trimStart().length;
    const isRelative = groups['word'] !== undefined;
    dates.push({ start: found.index + lead, end: found.index + found[0].length, date, isRelative });
    if (!isRelative) last = date;
  }
  return dates;
}

function resolve(
  groups: Readonly<Record<string, string | undefined>>,
  publishedOn: string,
  last: string | null,
): string | null {
  const word = groups['word'];
  if (word !== undefined) {
    if (word === '전날' || word === '어제') return shift(publishedOn, -1);
    if (word === '내일') return shift(publishedOn, 1);
    return word === '당일' ? (last ?? publishedOn) : publishedOn;
  }
  const [year = 0, month = 0] = publishedOn.split('-').map(Number);
  const only = groups['only'];
  if (only !== undefined)
    return resolveDay(Number(only), groups['lone']?.replace(/\s/, '') ?? '', publishedOn, last);
  const when = groups['when']?.replace(/\s/, '') ?? '';
  const found = { month: Number(groups['month']), day: Number(groups['day']) };
  const given = groups['year'] ?? (groups['short'] === undefined ? undefined : `20${groups['short']}`);
  if (given !== undefined) return day(Number(given), found.month, found.day);
  if (when === '지난해' || when === '작년') return day(year - 1, found.month, found.day);
  if (when === '내년') return day(year + 1, found.month, found.day);
  if (when === '올해' || when === '금년') return day(year, found.month, found.day);
  const distance = found.month - month;
  if (when === '지난' && distance > 0) return day(year - 1, found.month, found.day);
  if (when === '오는' && distance < 0) return day(year + 1, found.month, found.day);
  if (distance > 8) return day(year - 1, found.month, found.day);
  if (distance < -8) return day(year + 1, found.month, found.day);
  return day(year, found.month, found.day);
}

/** A day of the month alone is near the day of publication, or in the month last named where that month is given. */
function resolveDay(number: number, when: string, publishedOn: string, last: string | null): string | null {
  const [year = 0, month = 0, today = 0] = publishedOn.split('-').map(Number);
  const inMonth = (offset: number) => {
    const at = new Date(Date.UTC(year, month - 1 + offset, 1));
    return day(at.getUTCFullYear(), at.getUTCMonth() + 1, number);
  };
  switch (when) {
    case '지난달':
      return inMonth(-1);
    case '다음달':
    case '내달':
      return inMonth(1);
    case '이달':
      return inMonth(0);
    case '지난':
      return inMonth(number <= today ? 0 : -1);
    case '오는':
      return inMonth(number >= today ? 0 : 1);
    default:
      break;
  }
  if (last !== null && last > publishedOn && number > Number(last.slice(8)))
    return day(Number(last.slice(0, 4)), Number(last.slice(5, 7)), number);
  if (number - today > 15) return inMonth(-1);
  if (today - number > 20) return inMonth(1);
  return inMonth(0);
}

function day(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > daysOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
