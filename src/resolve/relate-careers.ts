import type { Career } from './career.ts';
import {
  type DaySpan,
  daysBetween,
  daysFrom,
  gapAround,
  holdsDay,
  runSideBySide,
  spanOver,
} from './day-span.ts';
import { officeRung, type Rung } from './office-rung.ts';
import { isHeldAgain, type Move, moveBetween, officeStanding, type Standing } from './office-standing.ts';
import { type OfficeReading, type Offices, readOffice } from './read-office.ts';
import { isTailOffice } from './tail-office.ts';

/** A career with what its title says and the days on which it was seen. */
export interface Holding {
  readonly career: Career;
  readonly reading: OfficeReading;
  readonly rung: Rung | null;
  readonly standing: Standing | null;
  /** From the first day to the last; null for a career that no sighting has. */
  readonly days: DaySpan | null;
  /** The days on which it is known to have been seen, ascending; between them it may have been left. */
  readonly knownDays: readonly string[];
}

/** What speaks for or against two careers of one name being one person's. */
export type Relation =
  | { readonly kind: 'LINKED'; readonly strength: number; readonly gap: number }
  | { readonly kind: 'OPEN' }
  | { readonly kind: 'APART' };

const OPEN: Relation = { kind: 'OPEN' };
const APART: Relation = { kind: 'APART' };

// A paper calls people by their old post for some days after they left it.
const HANDOVER_DAYS = 21;
// And a ministry by its old name for somewhat longer.
const RENAMING_DAYS = 60;
const RENAMING_GAP_YEARS = 3;
const YEARS_PER_RUNG = 5;
// Eight years: two governments. A name that comes up again after them is likelier somebody else's.
const COLLEAGUE_YEARS = 8;
// A seat that is won again is missed for half a term at least, and a second term begins after that.
const ABSENCE_YEARS = 2;
const RETURN_YEARS = 6;
const DAYS_PER_YEAR = 365.25;

const FULL_TIME = new Set([
  'MINISTRY',
  'COMMITTEE',
  'LOCAL_GOVERNMENT',
  'PUBLIC_INSTITUTION',
  'MILITARY',
  'COURT',
]);

/** A career as the relation of two of them looks at it. */
export function createHolding(career: Career, seen: readonly DaySpan[], offices: Offices): Holding {
  const reading = readOffice(career.title, offices);
  // What the registry doesn't know is mostly a firm or an association.
  const kind = career.agencyKind ?? (career.agency === null ? null : 'OTHER');
  const rung = officeRung(reading, kind, career.agencyName);
  return {
    career,
    reading,
    rung,
    standing: officeStanding(career, reading, rung),
    days: spanOver(seen),
    knownDays: [...new Set(seen.flatMap(({ first, last }) => [first, last]))].sort(),
  };
}

/** Whether two careers of one name may be, or are likely to be, of one person, going by themselves alone. */
export function relateCareers(one: Holding, other: Holding): Relation {
  const [earlier, later] = inOrder(one, other);
  return shareHouse(earlier, later) ? relateColleagues(earlier, later) : relateStrangers(earlier, later);
}

function inOrder(one: Holding, other: Holding): readonly [Holding, Holding] {
  if (one.days === null || other.days === null)
    return one.career.id < other.career.id ? [one, other] : [other, one];
  const order =
    compare(one.days.first, other.days.first) ||
    compare(one.days.last, other.days.last) ||
    compare(one.career.id, other.career.id);
  return order < 0 ? [one, other] : [other, one];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function shareHouse(one: Holding, other: Holding): boolean {
  if (one.career.agency === null || other.career.agency === null) return false;
  if (one.career.agency === other.career.agency) return true;
  if (lineageOf(one) !== lineageOf(other) || one.days === null || other.days === null) return false;
  return (
    !runSideBySide(one.days, other.days, RENAMING_DAYS) &&
    daysBetween(one.days, other.days) <= RENAMING_GAP_YEARS * DAYS_PER_YEAR
  );
}

function lineageOf({ career }: Holding): string | null {
  return career.lineage ?? career.agency;
}

function relateColleagues(earlier: Holding, later: Holding): Relation {
  if (isOutOfReach(earlier, later) || areTwoDesks(earlier, later)) return APART;
  if (earlier.days !== null && later.days !== null) {
    if (daysBetween(earlier.days, later.days) > COLLEAGUE_YEARS * DAYS_PER_YEAR) return OPEN;
  }
  const isSameTitle = isSameOffice(earlier, later);
  return link(earlier, later, isSameTitle ? 4 : 3);
}

/** Whether the ladder between the two posts is too long for the time between them. */
function isOutOfReach(earlier: Holding, later: Holding): boolean {
  if (earlier.rung === null || later.rung === null) return false;
  const steps = later.rung - earlier.rung;
  if (Math.abs(steps) < 2) return false;
  const lower = steps > 0 ? earlier : later;
  // When a former post was held the sighting doesn't tell.
  if (lower.reading.tense === 'FORMER') return false;
  if (steps < 0 || earlier.days === null || later.days === null) return true;
  if (areSideBySide(earlier, later)) return true;
  // From the third rung of a house up it is few people, and may be few months.
  if (earlier.rung >= 3) return false;
  return daysFrom(earlier.days.last, later.days.first) < (steps - 1) * YEARS_PER_RUNG * DAYS_PER_YEAR;
}

/** Whether the titles name two posts below the top that nobody holds side by side, as two divisions' directors. */
function areTwoDesks(earlier: Holding, later: Holding): boolean {
  if (earlier.rung === null || later.rung === null) return false;
  if (isSameOffice(earlier, later)) return false;
  // Professors keep their department, so two departments are two people whenever they were seen.
  if (isOfDepartment(earlier) && isOfDepartment(later)) return true;
  if (!isHeldFullTime(earlier) || !isHeldFullTime(later) || !isAdministration(earlier)) return false;
  if (earlier.rung >= 4 && later.rung >= 4) return false;
  return areSideBySide(earlier, later);
}

/** Whether the title gives the department, and not only the college that it belongs to. */
function isOfDepartment({ reading }: Holding): boolean {
  return reading.head === '교수' && /(?:과|부|전공|교실)$/u.test(reading.modifier);
}

function isAdministration({ career }: Holding): boolean {
  return career.agencyKind === 'MINISTRY' || career.agencyKind === 'LOCAL_GOVERNMENT';
}

function isSameOffice({ reading: one }: Holding, { reading: other }: Holding): boolean {
  return (
    one.base === other.base || isTailOffice(one.words, other.words) || isTailOffice(other.words, one.words)
  );
}

function relateStrangers(earlier: Holding, later: Holding): Relation {
  const move = moveOf(earlier, later);
  if (isHeldFullTime(earlier) && isHeldFullTime(later)) {
    if (areAtOnce(earlier, later, move) || isFarBelow(earlier, later) || isStepDown(earlier, later))
      return APART;
  }
  if (move === null || earlier.days === null || later.days === null) return OPEN;
  if (daysBetween(earlier.days, later.days) > move.years * DAYS_PER_YEAR) return OPEN;
  return link(earlier, later, earlier.standing === later.standing ? 2 : 1);
}

/** Whether one of them works at the foot of some house too near the days when the other is known to the whole country. */
function isFarBelow(earlier: Holding, later: Holding): boolean {
  if (later.standing === null && earlier.standing !== null) return later.rung !== null && later.rung <= 2;
  if (earlier.standing !== null || later.standing === null) return false;
  if (earlier.rung === null || earlier.rung > 2 || earlier.days === null || later.days === null) return false;
  const steps = 3 - earlier.rung;
  return daysFrom(earlier.days.last, later.days.first) < steps * YEARS_PER_RUNG * DAYS_PER_YEAR;
}

/** Whether people are known to go from the later post to the earlier one, and not this way. */
function isStepDown(earlier: Holding, later: Holding): boolean {
  if (earlier.standing === null || later.standing === null) return false;
  return (
    moveBetween(earlier.standing, later.standing) === null &&
    moveBetween(later.standing, earlier.standing) !== null
  );
}

function moveOf(earlier: Holding, later: Holding): Move | null {
  if (earlier.standing === null || later.standing === null) return null;
  const forth = moveBetween(earlier.standing, later.standing);
  if (forth !== null) return forth;
  // Of a former or future post the day of the sighting doesn't tell which came first.
  const isUndated = earlier.reading.tense !== 'HELD' || later.reading.tense !== 'HELD';
  return isUndated ? moveBetween(later.standing, earlier.standing) : null;
}

/** Whether the post is one that fills its holder's days, at the time when it was seen. */
function isHeldFullTime({ career, reading, rung, standing }: Holding): boolean {
  if (reading.tense !== 'HELD') return false;
  if (standing === 'ASSEMBLY' || standing === 'STATE') return true;
  return rung !== null && career.agencyKind !== null && FULL_TIME.has(career.agencyKind);
}

function areSideBySide(one: Holding, other: Holding): boolean {
  return one.days !== null && other.days !== null && runSideBySide(one.days, other.days, HANDOVER_DAYS);
}

/** Whether both were held in the same days by people who cannot be one. */
function areAtOnce(earlier: Holding, later: Holding, move: Move | null): boolean {
  if (!areSideBySide(earlier, later)) return false;
  if (move?.atOnce === true) return isSeenWithin(earlier, later) || isSeenWithin(later, earlier);
  return !isReturn(earlier, later) && !isReturn(later, earlier);
}

/** Whether the Assembly's member is seen as such while the other is in office: a minister is called minister then. */
function isSeenWithin(member: Holding, officer: Holding): boolean {
  if (member.standing !== 'ASSEMBLY' || officer.standing === 'ASSEMBLY' || officer.days === null)
    return false;
  return holdsDay(officer.days, member.knownDays, HANDOVER_DAYS);
}

/** Whether the outer post may have been held before and after the inner one, and is never seen meanwhile. */
function isReturn(outer: Holding, inner: Holding): boolean {
  if (outer.standing === null || inner.standing === null) return false;
  if (!isHeldAgain(outer.standing, inner.standing)) return false;
  if (outer.days === null || inner.days === null) return false;
  if (daysFrom(outer.days.first, outer.days.last) < RETURN_YEARS * DAYS_PER_YEAR) return false;
  if (holdsDay(inner.days, outer.knownDays, HANDOVER_DAYS)) return false;
  const gap = gapAround(inner.days, outer.knownDays);
  return gap !== null && daysFrom(gap.first, gap.last) >= ABSENCE_YEARS * DAYS_PER_YEAR;
}

function link(one: Holding, other: Holding, strength: number): Relation {
  // Without days nothing speaks for nearness, so such a link comes after all others of its strength.
  const gap =
    one.days === null || other.days === null ? Number.MAX_SAFE_INTEGER : daysBetween(one.days, other.days);
  return { kind: 'LINKED', strength, gap };
}
