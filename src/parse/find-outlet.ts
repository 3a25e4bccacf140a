// Labels that stand in brackets at the head of a body without naming who published it.
const SECTION_LABELS = new Set(
  (
    '앵커 기자 인터뷰 보도자료 보도참고자료 보도설명자료 단독 속보 사진 포토 영상 동영상 종합 참고 붙임 설명 해명 공고 알림 ' +
    '기고 사설 칼럼 기획 특집 현장 르포 인사 부고 동정 화보 전문 일문일답 그래픽 표 앵커멘트 리포트 자료 정정 수정 신간'
  ).split(' '),
);
const BRACKETED = /^\[([^\]\n]{2,40})\]/;
const AGENCY_STYLE = /^\(([가-힣·]{2,10})=([^)\n]{2,20})\)/;
const BYLINE = /\s*[가-힣]{2,5}\s?(?:선임|인턴|수습)?(?:기자|특파원|논설위원)$/;

/** The outlet named at the head of a body (`[세종타임즈] …`, `(서울=연합뉴스) …`), or null. */
export function findOutlet(body: string): string | null {
  const agency = AGENCY_STYLE.exec(body);
  if (agency?.[2] !== undefined) return outletName(agency[2]);
  const bracketed = BRACKETED.exec(body)?.[1];
  if (bracketed === undefined) return null;
  // `[서울=가온통신]` puts the place first, `[가온경제(세종)=홍길동 기자]` the outlet.
  const [before, after] = bracketed.split('=').map((part) => part.trim());
  const isOutlet = after !== undefined && after.replace(BYLINE, '') !== '';
  return outletName((isOutlet ? after : before)?.split(/[|ㅣ｜/]/)[0] ?? '');
}

function outletName(text: string): string | null {
  const name = text
    .replace(/\([^)]*\)/g, '')
    .replace(BYLINE, '')
    .trim();
  const isName = /^[가-힣A-Za-z0-9&. -]{2,20}$/.test(name) && /[가-힣A-Za-z]{2}/.test(name);
  return isName && !SECTION_LABELS.has(name) && !/^[○△▲◇◆]/.test(name) ? name : null;
}
