import { ACTIONS } from './actions.ts';
import { memoize } from './memoize.ts';

/** What a word behind a name says of it. */
export interface WordAfter {
  readonly isAction: boolean;
  readonly adopts: boolean;
  readonly holds: boolean;
  readonly isThrough: boolean;
  readonly isFollowing: boolean;
  readonly isInList: boolean;
  readonly isArticleOfLaw: boolean;
  readonly isTheme: boolean;
  readonly isCalling: boolean;
}

/** What the word before a name says of it. */
export interface WordBefore {
  readonly isThis: boolean;
  readonly isAdopted: boolean;
  readonly isHeld: boolean;
  readonly endsClause: boolean;
  readonly isSoCalled: boolean;
  readonly isDate: boolean;
  readonly isMedium: boolean;
}

const ADOPT =
  /^(?:추진|도입|시행|운영|마련|발표|구축|개정|수립|제정|신설|개발|출시|개설|활용|발의|확정|제시|가동|개시|공고|모집|출범|조성|지급|신청|공개|통과|의결|실시|폐지|확대)(?:하|해|한|할|했|됐|되|돼|된|될|함|키|코)/;
const ADOPTED =
  /^(?:추진|발표|수립|마련|운영|도입|시행|발의|개정|제정|신설|확정|개발|구축|출시|출범|공개|제안|실시|검토|준비)(?:하는|한|할|된|되는|중인|하고|해온)?$/;
const HOLD =
  /^(?:개최|열[고린렸었]|열어|열릴|열리|연다|주재|참석|진행|가졌|갖고|가지고|가진|체결|맺|실시|출범|개막|치르|치러|주관|주최|참가|참여|방문|발생|터지|일어)/;
const HELD =
  /^(?:열린|열리는|개최한|개최된|개최되는|개최하는|열릴|가진|진행된|진행한|발생한|실시한|예정된|벌어진|일어난|터진)$/;

/** Reads a word behind a name. */
export const wordAfter = memoize(
  (word): WordAfter => ({
    isAction: ACTIONS.has(word),
    adopts: ADOPT.test(word),
    holds: HOLD.test(word),
    isThrough: /^(?:통해|통한|통하여|활용|바탕)/.test(word),
    isFollowing: /^(?:따라|따른|따르면|의거|근거|의해)/.test(word),
    isInList: word.startsWith('등'),
    isArticleOfLaw: /^제\d+조/.test(word),
    isTheme: /주제|슬로건|표어|구호/.test(word),
    isCalling: /^이?라(?:는|고)$/.test(word),
  }),
);

/** Reads the word before a name. */
export const wordBefore = memoize(
  (word): WordBefore => ({
    isThis: /^(?:이번|금번|이날|동|본|해당|이|올해|오늘)$/.test(word),
    isAdopted: ADOPTED.test(word),
    isHeld: HELD.test(word),
    endsClause: /(?:하는|되는|한|된|위한|할|관한|있는|없는)$/.test(word),
    isSoCalled: /^(?:이른바|일명|가칭)$/.test(word),
    isDate: /\d(?:일|월|년)(?:부터|까지|에|간)?$|^(?:오후|오전|지난|오는)$/.test(word),
    isMedium: /(?:학술지|저널|신문|잡지|드라마|영화|주제|슬로건|제목)(?:인|로|는|의)?$/.test(word),
  }),
);
