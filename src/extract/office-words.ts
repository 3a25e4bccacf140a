/** Words before a title that are part of it (`총괄 부사장`). */
export const MODIFIERS = new Set(
  '총괄 수석 선임 공동 상임 비상임 명예 석좌 특임 초빙 책임 전문 상근 비상근 대표 연구 겸임 객원 아시아 글로벌 한국 명예이사 창업'.split(
    ' ',
  ),
);

/** Words of time and standing between a name and a title (`전 의원`). */
export const STATUS = new Set('전 현 신임 초대 전임 현직 전직 차기 당시 고 故 前 現 신'.split(' '));

/** How divisions of an organisation, and faculties, end. */
export const DIVISION =
  /(?:학과|학부|전공|학회|본부|부문|사업부|연구실|연구센터|센터|지부|지회|대표부|지점|지사|팀|과|부|국|실|단|반|처|계|원|소|관|캠퍼스|대학원|대학|사무소|담당|병원|클리닉|그룹|공대|의대|법대|상임위|특위|단독|수사대)$/;
