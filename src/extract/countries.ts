/** Names of countries as news writes them, short forms included. */
const COUNTRIES = new Set(
  (
    '미국 일본 중국 러시아 영국 프랑스 독일 이탈리아 스페인 포르투갈 네덜란드 벨기에 룩셈부르크 스위스 오스트리아 스웨덴 노르웨이 ' +
    '핀란드 덴마크 아이슬란드 아일랜드 폴란드 체코 슬로바키아 헝가리 루마니아 불가리아 그리스 크로아티아 슬로베니아 세르비아 ' +
    '우크라이나 벨라루스 에스토니아 라트비아 리투아니아 튀르키예 터키 이스라엘 이란 이라크 사우디아라비아 사우디 아랍에미리트 UAE ' +
    '카타르 쿠웨이트 오만 바레인 요르단 레바논 시리아 이집트 모로코 알제리 튀니지 리비아 남아프리카공화국 남아공 나이지리아 케냐 ' +
    '에티오피아 가나 탄자니아 우간다 르완다 세네갈 앙골라 캐나다 멕시코 브라질 아르헨티나 칠레 페루 콜롬비아 에콰도르 파라과이 ' +
    '우루과이 볼리비아 쿠바 파나마 코스타리카 과테말라 호주 뉴질랜드 인도 파키스탄 방글라데시 스리랑카 네팔 부탄 몽골 카자흐스탄 ' +
    '우즈베키스탄 투르크메니스탄 키르기스스탄 타지키스탄 아제르바이잔 조지아 아르메니아 베트남 태국 필리핀 인도네시아 말레이시아 ' +
    '싱가포르 미얀마 캄보디아 라오스 브루나이 동티모르 아시아 유럽 아프리카 중동 북미 남미 동남아 대만 타이완 홍콩 북한 파푸아뉴기니 피지'
  ).split(' '),
);

/** Whether a word is the name of a country other than the Republic of Korea. */
export function isCountry(word: string): boolean {
  return COUNTRIES.has(word);
}

const INITIALS = new Set('미 일 중 러 영 독 불 美 日 中 英 獨 佛 露'.split(' '));

/** Whether a word is a country's initial, as headlines and foreign news write it (`미 국무부`). */
export function isCountryInitial(word: string): boolean {
  return INITIALS.has(word);
}
