import { describe, expect, it } from 'vitest';
import { areOneRelease } from '../../src/resolve/are-one-release.ts';
import { releaseSignature } from '../../src/resolve/release-signature.ts';

const SENTENCES = [
  '누리시는 올해 안에 도서관 세 곳을 새로 열고 책 육만 권을 들인다고 17일 밝혔다.',
  '새 도서관은 지하철역에서 걸어서 오 분 거리에 있으며 밤 열 시까지 문을 연다.',
  '어린이 열람실에는 누워서 읽을 수 있는 자리가 있고 보호자를 위한 방도 따로 둔다.',
  '정다솔 누리시장은 “누구나 집 가까이에서 책을 빌릴 수 있게 하겠다”고 말했다.',
  '시는 도서관마다 사서 네 명을 더 뽑고 주말에는 책 읽기 모임을 열 계획이다.',
  '공사비는 이백십억 원이며 그 가운데 절반을 도에서 지원받는다고 덧붙였다.',
];
const RELEASE = SENTENCES.join('\n');
const OTHER = [
  '누리시는 여름철 큰비에 대비해 물에 잠기기 쉬운 지하차도 열두 곳에 차단기를 둔다.',
  '차단기는 물이 십오 센티미터 차오르면 저절로 내려오고 전광판이 돌아갈 길을 알린다.',
  '시는 다음 달부터 시민과 함께 실제 상황처럼 꾸민 훈련을 두 번 열기로 했다.',
  '정다솔 누리시장은 “비가 오기 전에 할 일을 끝내겠다”고 말했다.',
].join('\n');

function signatureOf(text: string): string {
  const signature = releaseSignature(text);
  if (signature === null) throw new Error('the text is too short');
  return signature;
}

function areOne(one: string, other: string, otherDay = '2022-05-17'): boolean {
  return areOneRelease(
    { day: '2022-05-17', signature: signatureOf(one) },
    { day: otherDay, signature: signatureOf(other) },
  );
}

describe('areOneRelease', () => {
  it('joins a release with itself under other blanks and marks', () => {
    const reset = RELEASE.replaceAll('“', '"').replaceAll('”', '"').replaceAll('\n', '\n\n');
    expect(signatureOf(reset)).toBe(signatureOf(RELEASE));
  });

  it.each([
    ['without its last sentence', SENTENCES.slice(0, -1).join('\n')],
    ['without its last two sentences', SENTENCES.slice(0, -2).join('\n')],
    [
      'with a line of the outlet',
      `${RELEASE}\n강한별 기자 기사 제보와 보도자료는 편집국으로 보내 주시기 바랍니다.`,
    ],
    ['with another first sentence', [`누리시에 도서관이 세 곳 더 생긴다.`, ...SENTENCES.slice(1)].join('\n')],
  ])('joins a release that an outlet runs %s', (_how, edited) => {
    expect(areOne(RELEASE, edited)).toBe(true);
  });

  it('keeps two releases of one city and one mayor apart', () => {
    expect(areOne(RELEASE, OTHER)).toBe(false);
  });

  it('takes the same text after the weekend for the same release, and a year later for another', () => {
    expect(areOne(RELEASE, RELEASE, '2022-05-20')).toBe(true);
    expect(areOne(RELEASE, RELEASE, '2023-05-17')).toBe(false);
  });

  it('has no signature for a text too short to be told from others', () => {
    expect(releaseSignature('누리시는 17일 이같이 밝혔다.')).toBeNull();
  });
});
