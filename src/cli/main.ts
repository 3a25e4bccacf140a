import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { z } from 'zod';
import { type Config, readConfig, SETTINGS } from '../config.ts';
import type { ExtractOptions } from './commands/extract.ts';
import { EXIT } from './exit-code.ts';
import { explain } from './output.ts';

const PackageFile = z.object({ version: z.string(), description: z.string() });

const VERBOSE = '--verbose';

/** What a command line is run with. */
export interface Run {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Runs one command line; gives its exit code. Modules are loaded by the command that needs them, so help is quick. */
export async function main({ argv, environment }: Run): Promise<number> {
  let code: number = EXIT.done;
  const isVerbose = argv.includes(VERBOSE);
  let isDebug = isVerbose;
  const program = createProgram(
    (start) => async (options: { readonly port?: string; readonly host?: string }) => {
      const config = readConfig({
        ...environment,
        ...(isVerbose && { MALMOI_DEBUG: '1', MALMOI_LOG: environment['MALMOI_LOG'] || 'info' }),
        ...(options.port !== undefined && { PORT: options.port }),
        ...(options.host !== undefined && { HOST: options.host }),
      });
      isDebug = config.isDebug;
      code = await start(config);
    },
  );
  try {
    // It goes with every command, before or behind its name.
    await program.parseAsync(
      argv.filter((argument) => argument !== VERBOSE),
      { from: 'user' },
    );
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    process.stderr.write(`${explain(error, isDebug)}\n`);
    return EXIT.failed;
  }
}

/** Reads the configuration, with what options say before the environment, and starts a command with it. */
type Runner = (
  start: (config: Config) => Promise<number>,
) => (options: { readonly port?: string; readonly host?: string }) => Promise<void>;

function createProgram(run: Runner): Command {
  const { version, description } = PackageFile.parse(
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
  );
  const program = new Command('malmoi')
    .description(description)
    .version(version)
    .showHelpAfterError('(malmoi --help shows what there is)')
    .exitOverride()
    .option(
      VERBOSE,
      'with any command: log more, and show the causes of errors (MALMOI_DEBUG=1, MALMOI_LOG=info)',
    )
    .addHelpText('after', settingsHelp());
  addWritingCommands(program, run);
  addReadingCommands(program, run);
  addServingCommands(program, run);
  return program;
}

const PATHS_HELP =
  'files, folders, globs, URLs or - (stdin): page dumps, articles as text, HTML, RSS, Atom, press-release XML, JSON Lines, HWPX';

const CURATION_HELP = `
One JSON object a line, each with who decided and why; ids as GraphQL or export give them:
  {"decision": "same", "ids": ["…", "…"], "who": "…", "why": "…"}        these people are one
  {"decision": "different", "ids": ["…", "…"], "who": "…", "why": "…"}   these are not
  {"decision": "rename", "id": "…", "name": "…", "who": "…", "why": "…"}
  {"decision": "ignore", "id": "…", "who": "…", "why": "…"}              keep it out of the graph
  {"decision": "speaker", "statement": "…", "speaker": "…", "who": "…", "why": "…"}
  {"decision": "reject", "statement": "…", "who": "…", "why": "…"}`;

function addWritingCommands(program: Command, run: Runner): void {
  program
    .command('ingest')
    .description('read articles into the graph')
    .argument('<paths...>', PATHS_HELP)
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExit code: 0 all went in, 2 some were skipped, 1 nothing could be done, 130 stopped by Ctrl-C behind an article.',
    )
    .action((paths: string[], options: { json?: boolean }) =>
      run(async (config) => (await import('./commands/ingest.ts')).ingestCommand(paths, options, config))({}),
    );
  program
    .command('retract')
    .description('remove articles with all that only they support')
    .argument('<ids...>', 'ids of articles')
    .option('--json', 'print the report as JSON')
    .action((ids: string[], options: { json?: boolean }) =>
      run(async (config) => (await import('./commands/retract.ts')).retractCommand(ids, options, config))({}),
    );
  program
    .command('curate')
    .description(
      "put a curator's decisions in place of those that the graph has; an empty file takes all back",
    )
    .argument('<file>', 'curation.jsonl, or - for standard input')
    .addHelpText('after', CURATION_HELP)
    .action((file: string) =>
      run(async (config) => (await import('./commands/curate.ts')).curateCommand(file, config))({}),
    );
  program
    .command('rebuild')
    .description('read again what an older extractor had read, in place; goes on where it was broken off')
    .action(() => run(async (config) => (await import('./commands/rebuild.ts')).rebuildCommand(config))({}));
  program
    .command('migrate')
    .description('bring constraints and indexes up to date (ingest and serve do it themselves)')
    .action(() => run(async (config) => (await import('./commands/migrate.ts')).migrateCommand(config))({}));
}

function addReadingCommands(program: Command, run: Runner): void {
  program
    .command('extract')
    .description('read articles into JSON, without a database')
    .argument('<paths...>', PATHS_HELP)
    .option('--out <folder>', 'write one file per article there; JSON Lines on standard output without it')
    .option('--min-confidence <number>', 'only what is at least so sure, from 0 to 1')
    .addOption(
      new Option('--explain', 'show each item with the rule and the words that gave it, instead').conflicts(
        'out',
      ),
    )
    .addOption(
      new Option('--format <format>', 'how --explain prints').choices(['table', 'json']).default('table'),
    )
    .action((paths: string[], options: ExtractOptions) =>
      run(async (config) => (await import('./commands/extract.ts')).extractCommand(paths, options, config))(
        {},
      ),
    );
  program
    .command('ask')
    .description('answer a question in Korean or English with a table of quotes and where they stand')
    .argument('<question...>', '"탄소중립에 대해 누가 말했나", "who spoke on carbon neutrality"')
    .action((words: string[]) =>
      run(async (config) => (await import('./commands/ask.ts')).askCommand(words.join(' '), config))({}),
    );
  program
    .command('query')
    .description('answer a GraphQL document')
    .argument('<document>', 'a file, or the text itself')
    .option('--variables <json>', 'its variables, as a JSON object')
    .option('--operation <name>', 'which operation of the document to run')
    .action((document: string, options: { variables?: string; operation?: string }) =>
      run(async (config) => (await import('./commands/query.ts')).queryCommand(document, options, config))(
        {},
      ),
    );
  program
    .command('export')
    .description('the whole graph as canonical lines of JSON: equal graphs give equal bytes')
    .addOption(new Option('--format <format>', 'lines of JSON').choices(['jsonl']).default('jsonl'))
    .option('--out <file>', 'write it there instead of to standard output')
    .action((options: { format: string; out?: string }) =>
      run(async (config) => (await import('./commands/export.ts')).exportCommand(options, config))({}),
    );
  program
    .command('doctor')
    .description('check that the graph is what its articles say; exit code 1 and a list if not')
    .option('--rebuild', 'also build it anew in memory from its articles and compare')
    .option('--json', 'print the list as JSON')
    .action((options: { rebuild?: boolean; json?: boolean }) =>
      run(async (config) => (await import('./commands/doctor.ts')).doctorCommand(options, config))({}),
    );
}

function addServingCommands(program: Command, run: Runner): void {
  const serving = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--port <number>', 'port to serve on; 0 takes any free one (PORT)')
      .option('--host <address>', 'address to serve on (HOST)');
  serving('serve', 'serve the graph as GraphQL').action((options: { port?: string; host?: string }) =>
    run(async (config) => (await import('./commands/serve.ts')).serveCommand(config))(options),
  );
  serving('start', 'fill an empty graph from the example articles and serve it').action(
    (options: { port?: string; host?: string }) =>
      run(async (config) => (await import('./commands/start.ts')).startCommand(config))(options),
  );
}

function settingsHelp(): string {
  const width = Math.max(...SETTINGS.map(({ name }) => name.length));
  const lines = SETTINGS.map(
    ({ name, fallback, what }) =>
      `  ${name.padEnd(width)}  ${what}${fallback === null ? '' : ` (${fallback})`}`,
  );
  return `\nSettings of the environment:\n${lines.join('\n')}\n`;
}
