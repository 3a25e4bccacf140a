const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEOUL_MINUTES = 9 * 60;
// Zones that feeds still write by name, in minutes east of Greenwich.
const NAMED_ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['GMT', 0],
  ['UT', 0],
  ['UTC', 0],
  ['KST', SEOUL_MINUTES],
  ['JST', SEOUL_MINUTES],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
]);

const WEEKDAY = String.raw`(?:\s*\([월화수목금토일](?:요일)?\))?`;
const TIME = String.raw`(?:(?:\s*T?\s*|\s+)(?:(오전|오후)\s*)?(\d{1,2})(?::|시\s*)(\d{2})(?:분|:\d{2}(?:[.,]\d+)?)?)?`;
const ZONE = String.raw`(?:\s*(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}|[+-]\d{2})(?:\s*\([A-Z]+\))?)?`;
const NUMERIC = new RegExp(
  String.raw`^(\d{4})(?:-|\.\s?|/|년\s*)(\d{1,2})(?:-|\.\s?|/|월\s*)(\d{1,2})(?:\.|일)?${WEEKDAY}${TIME}${ZONE}$`,
);
const AMERICAN = new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4})${TIME}${ZONE}$`);
const MAIL = new RegExp(
  String.raw`^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})${TIME}${ZONE}$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(?:\d{2})?)?$/;

/**
 * The day in Asia/Seoul (`YYYY-MM-DD`) that a date, with or without time and zone, falls on; a time without a zone
 * is Seoul's. Null if it isn't a date of the calendar.
 */
export function seoulDay(text: string): string | null {
  const value = text.trim();
  if (value.length > 64) return null;
  const numeric = NUMERIC.exec(value);
  if (numeric) {
    const [, year, month, day, half, hour, minute, zone] = numeric;
    return dayOf(year, month, day, half, hour, minute, zone);
  }
  const american = AMERICAN.exec(value);
  if (american) {
    const [, month, day, year, half, hour, minute, zone] = american;
    return dayOf(year, month, day, half, hour, minute, zone);
  }
  const mail = MAIL.exec(value);
  if (mail) {
    const [, day, name, year, half, hour, minute, zone] = mail;
    const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
    return dayOf(year, String(month), day, half, hour, minute, zone);
  }
  const compact = COMPACT.exec(value);
  if (compact) {
    const [, year, month, day, hour, minute] = compact;
    return dayOf(year, month, day, undefined, hour, minute, undefined);
  }
  return null;
}

type Part = string | undefined;

function dayOf(year: Part, month: Part, day: Part, half: Part, hour: Part, minute: Part, zone: Part) {
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (hour === undefined) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === '오후' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59) return null;
  if (zone === undefined) return date;
  const offset = NAMED_ZONES.get(zone) ?? numericZone(zone);
  if (offset === null) return null;
  const minutes = hours * 60 + Number(minute) - offset + SEOUL_MINUTES;
  return new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000).toISOString().slice(0, 10);
}

function numericZone(zone: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  if (year < 1000 || Number.isNaN(time)) return null;
  const date = new Date(time).toISOString().slice(0, 10);
  const wanted = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return date === wanted ? date : null;
}
