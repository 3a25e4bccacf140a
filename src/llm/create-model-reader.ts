import { KgError } from '../errors.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import { type ChatOptions, createChatClient } from './chat-client.ts';
import { createTextLocator } from './locate-text.ts';
import { mergeAnswer } from './merge-answer.ts';
import { readModelAnswer } from './model-answer.ts';
import { createPrompt, createRetry } from './prompt.ts';

/** What became of asking a model about an article. */
export interface ModelReading {
  readonly extracted: ExtractedArticle;
  /** What of its answers was thrown away, or why there is none; for the log. */
  readonly problems: readonly string[];
}

/** Adds what a language model finds to what the rules found; never fails: without a usable answer the rules' result stays. */
export interface ModelReader {
  read(extracted: ExtractedArticle): Promise<ModelReading>;
}

/** A reader that asks an endpoint, at most twice for an article. */
export function createModelReader(options: ChatOptions): ModelReader {
  const ask = createChatClient(options);
  return {
    read: async (extracted) => {
      let best: ModelReading = { extracted, problems: [] };
      let messages = createPrompt(extracted);
      try {
        for (let attempt = 1; attempt <= 2; attempt += 1) {
          const content = await ask(messages);
          const reading = useAnswer(extracted, content, options.model);
          if (reading.extracted !== extracted || best.extracted === extracted) best = reading;
          if (reading.problems.length === 0) break;
          messages = createRetry(messages, content, reading.problems);
        }
        return best;
      } catch (error) {
        if (error instanceof KgError) return { ...best, problems: [...best.problems, error.message] };
        throw error;
      }
    },
  };
}

function useAnswer(extracted: ExtractedArticle, content: string, model: string): ModelReading {
  const read = readModelAnswer(content);
  if ('problem' in read) return { extracted, problems: [read.problem] };
  const { extraction, problems } = mergeAnswer(extracted, read.answer, createTextLocator(extracted.article));
  const extractorVersion = `${extracted.extractorVersion}+${model}`;
  return { extracted: { ...extracted, extraction, extractorVersion }, problems };
}
