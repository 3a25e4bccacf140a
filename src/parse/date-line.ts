import { seoulDay } from './seoul-day.ts';

const LABEL =
  /^(?:기사\s?)?(?:최초\s?)?(?:입력|등록일?시?|승인|송고|게시일?|발행일?|작성일?|보도일?시?점?|배포일?시?|날짜|일시|Published)\s*[:：]?\s*/i;
const DATE_SHAPE = /^\d{4}\s*(?:[-./]|년)\s*\d{1,2}\s*(?:[-./]|월)\s*\d{1,2}(?![\d,])/;
const MAXIMUM_LENGTH = 60;

/** What a line says as a date line: its day, or that it looks like one but names no day of the calendar. */
export type DateLine =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'impossible'; readonly text: string };

/** Reads a line that is nothing but a date, with or without a label such as `입력` and a time; null for any other. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > MAXIMUM_LENGTH) return null;
  const text = line.replace(LABEL, '').trim();
  const day = DATE_SHAPE.test(text) ? seoulDay(text) : null;
  if (day !== null) return { kind: 'day', day };
  return /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) ? { kind: 'impossible', text } : null;
}
