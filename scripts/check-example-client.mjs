// Runs examples/client as a user would: codegen from the printed contract and from a running server, types, an answer.
// Its packages are those of this checkout, which Node finds in the folder above.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-example-'));
const environment = { ...process.env, MALMOI_DATABASE: `file:${join(folder, 'graph')}` };
const server = spawn(process.execPath, ['bin/malmoi.js', 'start', '--port', '0'], {
  env: environment,
  stdio: ['ignore', 'pipe', 'inherit'],
});

function run(environmentMore, ...command) {
  const { status, stdout } = spawnSync('npx', command, {
    cwd: 'examples/client',
    env: { ...environment, ...environmentMore },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed in examples/client\n${stdout}`);
  return stdout;
}

function addressOf(output) {
  return new Promise((resolve, reject) => {
    let text = '';
    output.setEncoding('utf8');
    output.on('data', (part) => {
      text += part;
      const [address] = /https?:\/\/[\w.[\]:]+:\d+/u.exec(text) ?? [];
      if (address) resolve(address);
    });
    output.on('end', () => reject(new Error(`the server ended before it told its address: ${text}`)));
  });
}

try {
  const url = await addressOf(server.stdout);
  run({}, 'graphql-codegen', '--config', 'codegen.ts', '--silent');
  run({}, 'tsc', '--noEmit');
  run({ MALMOI_SCHEMA: `${url}/graphql` }, 'graphql-codegen', '--config', 'codegen.ts', '--silent');
  run({}, 'tsc', '--noEmit');
  const answer = run({ MALMOI_URL: url }, 'tsx', 'src/who-spoke.ts', 'carbon neutrality');
  process.stdout.write(answer);
  if (!/: \d+\n {2}“/u.test(answer)) throw new Error(`the example answered nothing:\n${answer}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
