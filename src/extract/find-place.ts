import type { EventDraft } from './event-signals.ts';

const PLACE =
  /(?:청사|센터|호텔|회관|홀|관|컨벤션|공원|대학교|대학|특별시|광역시|특별자치도|시|도|군|구|동|국회|킨텍스|코엑스|벡스코|본부|강당|회의실|회의장|빌딩|타워|사옥|역|항|시장|마을|공항|단지|스퀘어|라운지|캠퍼스|광장|극장|경기장|체육관|박물관|미술관|도서관|서울|부산|대구|인천|광주|대전|울산|세종|제주)$/;
const LOCATED = /(?<=^|[\s,])((?:[가-힣A-Za-z0-9()]+\s){0,4}[가-힣A-Za-z0-9()]{2,})에서(?=\s)/g;
const NO_PLACE =
  /(?:이날|오늘|회의|간담회|행사|포럼|토론회|자리|과정|가운데|분야|현장|위원회|기자회견|협약식|개최한|열린|에서)$/;
const LEADING =
  /^(?:.*(?:까지|부터|간|일|일\([월화수목금토일]\)|이날|오늘|당일|금일|전날|오전|오후|\d시|\d분|낮|저녁|매년|올해|지난해|에|은|는|이|가|을|를|와|과|의|고|며|해|여|함께|공동으로)\s)/;

/** Where an event is held, as its sentences say (`서울 양재동 aT센터`), or null. */
export function findPlace(draft: EventDraft): string | null {
  for (const { mention, sentence } of draft.placed) {
    if (sentence.field !== 'body') continue;
    const at = mention.start - sentence.start;
    const before = sentence.text.slice(Math.max(0, at - 80), at);
    const behind = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 60);
    for (const text of [before, behind]) {
      const places = [...text.matchAll(LOCATED)].map(([, place]) =>
        (place ?? '').replace(LEADING, '').trim(),
      );
      const place = places.findLast(
        (found) => PLACE.test(found.replace(/\([^)]*\)$/, '')) && !NO_PLACE.test(found),
      );
      if (place !== undefined && place !== '') return place;
    }
  }
  return null;
}
