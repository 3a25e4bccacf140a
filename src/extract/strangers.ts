import type { Unit } from './speech-units.ts';

const NO_SUBJECT =
  /(?:에서는|에는|에게는|한테는|께는|[으]?로는|서는|면서는|때는|까지는|부터는|보다는|만은|에선|과는|와는|[하되있없라다받키치묻찾갖맞걷짓르드내쓰끄운만]는|[같많높좋작적싶않낮깊짧젊늦맡찾받남넘얻입앉걸담믿읽잡닫밝붉맑넓좁굳굵얇옳잦겪]은|것은|것이|수가|수는|[느으]냐는|인지는|[두놓하]고는|점은|점이|바는|이는|정도가|경우가|경우는|[가-힣]지는|[가-힣]지가)$/;

const ADVERB =
  /^(?:.{0,3}같이|.*없이|깊이|높이|많이|일찍이|굳이|가까이|나란히|모두가|스스로가|이와|각각이|먼저가|그러나는|앞서는|이후는|다시는|다만은)$/;

/** A word that is the subject of some verb, though nobody knows whom it means. */
export function strangerIn(units: readonly Unit[], from: number, to: number, markers: RegExp): Unit | null {
  for (const unit of units) {
    if (unit.start < from || unit.end > to || unit.quote !== null || unit.glued) continue;
    const word = unit.text.replace(/[,"']+$/, '');
    if (markers.test(word) && !NO_SUBJECT.test(word) && !ADVERB.test(word)) return unit;
  }
  return null;
}
