import { confidenceOf, type LinearModel, likelihood } from '../lexicon/linear-model.ts';
import type { ExtractedAgency, ExtractedProgram, Support } from '../model/extraction.ts';
import { type ArticleScene, type ScoredGroup, scoreGroups } from './article-scene.ts';
import { nameOf } from './name-of.ts';
import { type RunnerEvidence, runnerEvidence } from './runner-evidence.ts';

/** The models that programs are found with. */
export interface ProgramModels {
  readonly program: LinearModel;
  readonly runner: LinearModel;
}

// Where precision and recall balance on articles that the model hasn't seen (see scripts/train-things.ts).
const LIKELY = 0.3;
const RUNS = 0.3;

/** The named policies, laws, plans, systems, projects and funds of an article, in reading order. */
export function findPrograms(scene: ArticleScene, models: ProgramModels): ExtractedProgram[] {
  return scoreGroups(scene, 'program', models.program)
    .filter((group) => group.likelihood >= LIKELY)
    .map((group) => {
      const named = nameOf(group, 'program');
      const runner = findRunner(group, scene, models.runner);
      return { ...named, agency: runner?.agency.name ?? null, agencySupport: runner?.support ?? null };
    });
}

function findRunner(
  group: ScoredGroup,
  scene: ArticleScene,
  model: LinearModel,
): { agency: ExtractedAgency; support: Support } | null {
  let best: { agency: ExtractedAgency; evidence: RunnerEvidence; confidence: number } | null = null;
  for (const agency of scene.agencies) {
    const evidence = runnerEvidence(group, agency, scene);
    if (evidence === null) continue;
    const confidence = likelihood(model, evidence.features);
    if (confidence >= RUNS && (best === null || confidence > best.confidence))
      best = { agency, evidence, confidence };
  }
  if (best === null) return null;
  return {
    agency: best.agency,
    support: { ...best.evidence.span, rule: 'runs', confidence: confidenceOf(model, best.confidence) },
  };
}
