import { confidenceOf, type Features, type LinearModel, likelihood } from '../lexicon/linear-model.ts';
import type { ExtractedEvent, Span, Support } from '../model/extraction.ts';
import { type ArticleScene, scoreGroups } from './article-scene.ts';
import { anchorDay, dateEvent } from './date-event.ts';
import { draftEvents } from './draft-events.ts';
import { attendeeFeatures, type EventDraft, hostFeatures } from './event-signals.ts';
import { findPlace } from './find-place.ts';
import { nameOf } from './name-of.ts';

/** The models that events are found with. */
export interface EventModels {
  readonly event: LinearModel;
  readonly host: LinearModel;
  readonly attendee: LinearModel;
}

// Where precision and recall balance on articles that the models haven't seen (see scripts/train-things.ts).
const LIKELY = 0.31;
const HOSTED = 0.4;
const TOOK_PART = 0.3;
const ATTENDED = 0.5;

/** The named happenings of an article with their day, place, hosts and attendees, in reading order. */
export function findEvents(scene: ArticleScene, models: EventModels): ExtractedEvent[] {
  const groups = scoreGroups(scene, 'event', models.event).filter((group) => group.likelihood >= LIKELY);
  const anchor = anchorDay(scene);
  return draftEvents(scene, groups).map((draft) => {
    const hosts = supportedNames(draft, scene.agencies, scene, HOSTED, 'hosts', models.host, (agency) =>
      hostLikelihood(models.host, hostFeatures(draft, agency, scene)),
    );
    const hosting = new Set(hosts.names);
    const guests = scene.agencies.filter(({ name }) => !hosting.has(name));
    const participants = supportedNames(
      draft,
      guests,
      scene,
      TOOK_PART,
      'took-part',
      models.host,
      (agency) =>
        takesPart(draft, agency.name)
          ? Math.max(0.6, likelihood(models.host, hostFeatures(draft, agency, scene)))
          : 0,
    );
    const attendees = supportedNames(
      draft,
      scene.officials,
      scene,
      ATTENDED,
      'attended',
      models.attendee,
      (official) => likelihood(models.attendee, attendeeFeatures(draft, official, scene)),
    );
    return {
      ...nameOf(draft.group, 'event'),
      date: dateEvent(draft, scene, anchor),
      place: findPlace(draft),
      hosts: hosts.names,
      hostSupports: hosts.supports,
      participants: participants.names,
      participantSupports: participants.supports,
      attendees: attendees.names,
      attendeeSupports: attendees.supports,
    };
  });
}

/** How likely an organisation holds an event; one that only lends its house doesn't. */
function hostLikelihood(model: LinearModel, features: Features): number {
  const isOnlyHouse = features.has('house') && !HOLDERS.some((name) => features.has(name));
  return isOnlyHouse ? 0 : likelihood(model, features);
}

const HOLDERS = ['subject, holds', 'with', 'joined after', 'hosting word', 'owner before'];

/** Whether a sentence of the event says that the organisation came. */
function takesPart(draft: EventDraft, agency: string): boolean {
  return draft.placed.some(({ mention, sentence }) => {
    const behind = sentence.text.slice(mention.end - sentence.start);
    if (!/참석|참여|참가|함께했/.test(behind)) return false;
    return sentence.agencies.some(
      (span) => span.name === agency && (span.start >= mention.end || span.end <= mention.start),
    );
  });
}

function supportedNames<Item extends { readonly name: string; readonly mentions: readonly Span[] }>(
  draft: EventDraft,
  items: readonly Item[],
  scene: ArticleScene,
  least: number,
  rule: string,
  model: LinearModel,
  score: (item: Item) => number,
): { names: string[]; supports: Support[] } {
  const found = new Map<string, Support>();
  for (const item of items) {
    if (found.has(item.name)) continue;
    const confidence = score(item);
    const span = nearestMention(draft, item.mentions, scene);
    if (confidence >= least && span !== null)
      found.set(item.name, { ...span, rule, confidence: confidenceOf(model, confidence) });
  }
  return { names: [...found.keys()], supports: [...found.values()] };
}

/** The mention that stands nearest to the event: in its sentence, else the first of the body. */
function nearestMention(draft: EventDraft, mentions: readonly Span[], scene: ArticleScene): Span | null {
  const sentences = new Set(draft.placed.map(({ sentence }) => sentence));
  for (const { field, start, end } of mentions) {
    const sentence = scene.sentenceAt(field, start);
    if (sentence !== null && sentences.has(sentence)) return { field, start, end };
  }
  const first = mentions.find(({ field }) => field === 'body') ?? mentions[0];
  return first === undefined ? null : { field: first.field, start: first.start, end: first.end };
}
