// Syllables that Korean given names are made of, by place. Common nouns with a particle (`산업의`, `신속한`) have others.
const FIRST = new Set(
  '가갑강건겸경계고관광교구국권규균근금기길나낙남노다단달대덕도동두득라래로루린마만명모무묘문미민배범별병보복봉부비빈사삼상새서석선설섭성세소솔송수숙순승시신아안애양억언여연영예오옥완용우욱운웅원월위유윤율은을의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치태택판평표풍필하학한해행향헌혁현형혜호홍화환효후훈휘흥희',
);
const SECOND = new Set(
  '갑강건걸겸경곤관광교구국군권규균근금기길나남녀녕달담대덕동두득라란람래량려련렬령례록룡률름리린림마만명모목묵문미민배백범법별병보복봉붕빈삼상새생서석선설섭성세소솔수숙순슬승식신실심아안애양언엄업연열엽영예오옥온완용우욱운웅원월위유윤율은음이익인일임자재정제조종주준중지직진찬창채천철청춘출충탁태택평표필하학한해행향헌혁현협형혜호홍화환황훈휘흔흠흥희',
);

/** Whether two syllables (one, or three after a surname of two) may be a given name. */
export function isGivenName(given: string): boolean {
  if (given.length === 1) return SECOND.has(given) || FIRST.has(given);
  return [...given].every((syllable, index) => (index === 0 ? FIRST : SECOND).has(syllable));
}

/** Whether a name's last syllable is one that particles and endings have and given names don't. */
export function endsLikeNoName(word: string): boolean {
  return /[는가을를에와과로도만한된할될히적게며고서써든들께라지기함됨임각째씩쯤등및또것점중]$/.test(word);
}
