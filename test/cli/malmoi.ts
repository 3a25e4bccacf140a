import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach } from 'vitest';

/** What a command left behind. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const PROGRAM = resolve('bin/malmoi.js');
const folders: string[] = [];
const running: ChildProcess[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) await stop(child, 'SIGKILL');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder for one test file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'malmoi-cli-'));
  folders.push(folder);
  return folder;
}

/** Only what a user's shell would have; settings of the machine must not decide a test. */
function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, ...settings };
}

/** Runs one command line of the built program to its end. */
export function malmoi(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input = '',
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: environmentOf(settings) });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => done({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** A server that a second process runs. */
export interface ServingProcess {
  readonly url: string;
  /** What it wrote to standard output and standard error so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts `malmoi serve` or `malmoi start` and waits for its URL. */
export function malmoiServing(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<ServingProcess> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: environmentOf(settings) });
    running.push(child);
    let [stdout, stderr] = ['', ''];
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => fail(new Error(`it ended with ${code}: ${stderr}`)));
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const url = /^(http\S+)\n/u.exec(stdout)?.[1];
      if (url !== undefined) {
        done({
          url,
          output: () => stdout + stderr,
          stop: (signal = 'SIGTERM') => stop(child, signal),
        });
      }
    });
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill(signal);
  });
}
