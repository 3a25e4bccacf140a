#!/usr/bin/env node
// A real Neo4j 5.26 with Neo4j Browser for development and tests, without Docker: jars from Maven Central.
//
//   node scripts/neo4j.mjs install                          once, about half a minute (run and start do it too)
//   node scripts/neo4j.mjs run [--auth PASSWORD] -- CMD…    an empty server for the time of one command
//   node scripts/neo4j.mjs start [--name NAME] [--bolt PORT] [--http PORT] [--auth PASSWORD]
//   node scripts/neo4j.mjs stop [--name NAME]
//   node scripts/neo4j.mjs status
//
// `run` sets MALMOI_TEST_NEO4J for its command. Without --auth the server asks for no password. Everything is
// kept in .neo4j/, or in MALMOI_NEO4J_HOME if several checkouts are to share the jars.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';

const VERSION = '5.26.30';
const BROWSER_VERSION = '5.24.0';
const ARTIFACTS = [
  ['org.neo4j', 'neo4j', VERSION],
  ['org.neo4j.app', 'neo4j-server', VERSION],
  ['org.neo4j.client', 'neo4j-browser', BROWSER_VERSION],
];
const HOME =
  process.env.MALMOI_NEO4J_HOME ?? fileURLToPath(new URL('../.neo4j', import.meta.url)).replace(/\/$/, '');
const LIBRARY = path.join(HOME, `lib-${VERSION}`);
const INSTANCES = path.join(HOME, 'instances');
/** A busy machine takes minutes to start a server; as long as the process lives, it is waited for up to this. */
const START_SECONDS = 1_200;
/** After so long, and as often again, it is told that a server is still being waited for. */
const TELL_SECONDS = 60;

const HELP = fs
  .readFileSync(fileURLToPath(import.meta.url), 'utf8')
  .split('\n')
  .slice(1, 11)
  .map((line) => line.replace(/^\/\/ ?/, ''))
  .join('\n');

function fail(message) {
  console.error(message);
  process.exit(1);
}

function install() {
  requireJava();
  if (fs.existsSync(LIBRARY)) return;
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).error) {
    fail(
      "Maven (mvn) isn't installed: it downloads Neo4j. Debian and Ubuntu: apt-get install maven; macOS: brew install maven",
    );
  }
  fs.mkdirSync(HOME, { recursive: true });
  // Built aside and renamed, so that a download that was cut short is never taken for a whole one.
  const building = fs.mkdtempSync(path.join(HOME, 'download-'));
  const dependencies = ARTIFACTS.map(
    ([group, artifact, version]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  ).join('\n    ');
  fs.writeFileSync(
    path.join(building, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>malmoi</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    ${dependencies}
  </dependencies>
</project>
`,
  );
  console.error(`downloading Neo4j ${VERSION} into ${HOME} …`);
  const mvn = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${path.join(building, 'lib')}`,
    ],
    { cwd: building, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
  );
  if (mvn.status !== 0) {
    fs.rmSync(building, { recursive: true, force: true });
    fail(
      "Neo4j couldn't be downloaded from Maven Central (see above): check the network or Maven's proxy settings and try again",
    );
  }
  try {
    fs.renameSync(path.join(building, 'lib'), LIBRARY);
  } catch (error) {
    // Another checkout that shares the folder was quicker.
    if (!fs.existsSync(LIBRARY)) throw error;
  }
  fs.rmSync(building, { recursive: true, force: true });
}

function requireJava() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (java.error || major < 17) {
    fail(
      `Neo4j needs Java 17 or later${major > 0 ? ` (found ${major})` : ', and java was not found'}. Debian and Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17`,
    );
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server in `directory` and resolves when it answers. */
async function startServer(directory, { bolt, http, auth, detached }) {
  const ports = { bolt: bolt ?? (await freePort()), http: http ?? (await freePort()) };
  for (const folder of ['conf', 'data', 'logs', 'run'])
    fs.mkdirSync(path.join(directory, folder), { recursive: true });
  fs.writeFileSync(
    path.join(directory, 'conf', 'neo4j.conf'),
    `${[
      'server.default_listen_address=127.0.0.1',
      'server.default_advertised_address=127.0.0.1',
      `server.bolt.listen_address=127.0.0.1:${ports.bolt}`,
      `server.bolt.advertised_address=127.0.0.1:${ports.bolt}`,
      `server.http.listen_address=127.0.0.1:${ports.http}`,
      'server.https.enabled=false',
      `dbms.security.auth_enabled=${auth !== null}`,
      'dbms.security.auth_minimum_password_length=1',
      // Tests give wrong passwords on purpose.
      'dbms.security.auth_max_failed_attempts=0',
      'dbms.usage_report.enabled=false',
      'server.memory.pagecache.size=256m',
    ].join('\n')}\n`,
  );
  const log = path.join(directory, 'logs', 'console.log');
  const output = fs.openSync(log, 'a');
  const java = spawn(
    'java',
    [
      '-Xms256m',
      '-Xmx1g',
      ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => [
        '--add-opens',
        `java.base/${name}=ALL-UNNAMED`,
      ]),
      '-cp',
      path.join(LIBRARY, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${directory}`,
      `--config-dir=${path.join(directory, 'conf')}`,
    ],
    { cwd: directory, stdio: ['ignore', output, output], detached },
  );
  fs.closeSync(output);
  const server = { java, pid: java.pid, ...ports, hasExited: false };
  java.once('exit', () => {
    server.hasExited = true;
  });
  try {
    await waitUntilReady(server, auth);
  } catch (error) {
    await endServer(server);
    const tail = fs.readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n');
    throw new Error(`Neo4j didn't start: ${error.message}\n${tail}`);
  }
  return server;
}

async function waitUntilReady(server, auth) {
  const address = `bolt://127.0.0.1:${server.bolt}`;
  const started = Date.now();
  let told = 1;
  // A new server's password is neo4j and must be changed; one that was started before has the wanted one.
  let passwords = auth === null ? [null] : [auth, 'neo4j'];
  for (;;) {
    for (const password of passwords) {
      const driver = neo4j.driver(
        address,
        password === null ? undefined : neo4j.auth.basic('neo4j', password),
        {
          connectionTimeout: 2000,
        },
      );
      try {
        if (password === 'neo4j' && auth !== 'neo4j') {
          await driver.executeQuery(
            'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
            { from: 'neo4j', to: auth },
            { database: 'system' },
          );
          passwords = [auth];
        }
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        if (server.hasExited)
          throw new Error('the process ended (is another server using the same folder or port?)');
        const seconds = Math.round((Date.now() - started) / 1000);
        const reason = error.message.split(/[\n.]/)[0];
        if (seconds > START_SECONDS)
          throw new Error(`no answer at ${address} after ${seconds} s (${reason})`);
        if (seconds > TELL_SECONDS * told) {
          console.error(
            `Neo4j (process ${server.pid}) is still starting after ${seconds} s; waiting up to ${START_SECONDS} s (${reason})`,
          );
          told += 1;
        }
      } finally {
        await driver.close();
      }
    }
    await sleep(250);
  }
}

async function endServer(server) {
  if (server.hasExited) return;
  server.java.kill('SIGTERM');
  for (let waited = 0; waited < 20_000 && !server.hasExited; waited += 50) await sleep(50);
  if (!server.hasExited) server.java.kill('SIGKILL');
}

/** An empty server while one command runs; ends with that command's exit code, the server gone in any case. */
async function run(command, auth) {
  if (command.length === 0) fail(`run needs a command after --\n\n${HELP}`);
  install();
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'malmoi-neo4j-'));
  let child = null;
  let interruptedBy = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interruptedBy = signal;
      child?.kill(signal);
    });
  }
  let server = null;
  let code = 1;
  try {
    server = await startServer(directory, { bolt: null, http: null, auth, detached: true });
    if (interruptedBy === null) {
      const login = auth === null ? '' : `neo4j:${encodeURIComponent(auth)}@`;
      child = spawn(command[0], command.slice(1), {
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: {
          ...process.env,
          MALMOI_TEST_NEO4J: `bolt://${login}127.0.0.1:${server.bolt}`,
          MALMOI_TEST_NEO4J_HTTP: `http://127.0.0.1:${server.http}`,
        },
      });
      code = await new Promise((resolve) => {
        child.once('error', (error) => {
          console.error(`${command[0]}: ${error.message}`);
          resolve(127);
        });
        child.once('exit', (status) => resolve(status ?? 1));
      });
    }
  } catch (error) {
    console.error(error.message);
  } finally {
    if (server !== null) await endServer(server);
    fs.rmSync(directory, { recursive: true, force: true });
  }
  process.exit(interruptedBy === null ? code : 130);
}

async function start(name, options) {
  install();
  const known = readInstance(name);
  if (known !== null && isAlive(known)) {
    console.log(`${name} runs already: ${describeInstance(known)}`);
    return;
  }
  const directory = path.join(INSTANCES, name);
  const server = await startServer(directory, { ...options, detached: true }).catch((error) =>
    fail(error.message),
  );
  server.java.unref();
  const instance = { pid: server.pid, bolt: server.bolt, http: server.http, auth: options.auth !== null };
  fs.writeFileSync(path.join(directory, 'instance.json'), JSON.stringify(instance));
  console.log(`${name} runs: ${describeInstance(instance)}`);
}

async function stop(name) {
  const instance = readInstance(name);
  if (instance === null || !isAlive(instance)) {
    console.log(`${name} doesn't run`);
    return;
  }
  process.kill(instance.pid, 'SIGTERM');
  for (let waited = 0; waited < 30_000 && isAlive(instance); waited += 100) await sleep(100);
  if (isAlive(instance)) process.kill(instance.pid, 'SIGKILL');
  fs.rmSync(path.join(INSTANCES, name, 'instance.json'), { force: true });
  console.log(`${name} stopped`);
}

function status() {
  console.log(
    fs.existsSync(LIBRARY)
      ? `Neo4j ${VERSION} is installed in ${LIBRARY}`
      : `Neo4j isn't installed in ${HOME}`,
  );
  const names = fs.existsSync(INSTANCES) ? fs.readdirSync(INSTANCES) : [];
  for (const name of names) {
    const instance = readInstance(name);
    const isRunning = instance !== null && isAlive(instance);
    console.log(`${name}: ${isRunning ? describeInstance(instance) : 'stopped'}`);
  }
}

function describeInstance({ pid, bolt, http, auth }) {
  const login = auth ? 'user neo4j with the password given at its start' : 'no password';
  return `bolt://127.0.0.1:${bolt}, Neo4j Browser at http://127.0.0.1:${http}/browser/, ${login} (process ${pid})`;
}

function readInstance(name) {
  const file = path.join(INSTANCES, name, 'instance.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

/** A process number can be another program's after a restart of the machine, so its command line is looked at. */
function isAlive({ pid }) {
  try {
    process.kill(pid, 0);
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      'CommunityEntryPoint',
    );
  } catch {
    return false;
  }
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function port(text) {
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) fail(`not a port: ${text}`);
  return number;
}

const separator = process.argv.indexOf('--');
const own = process.argv.slice(2, separator === -1 ? undefined : separator);
const command = separator === -1 ? [] : process.argv.slice(separator + 1);
let parsed;
try {
  parsed = parseArgs({
    args: own,
    allowPositionals: true,
    options: {
      auth: { type: 'string' },
      bolt: { type: 'string' },
      http: { type: 'string' },
      name: { type: 'string', default: 'default' },
    },
  });
} catch (error) {
  fail(`${error.message}\n\n${HELP}`);
}
const { values, positionals } = parsed;
const auth = values.auth ?? null;
if (positionals[0] === 'install') {
  install();
  console.log(`Neo4j ${VERSION} is installed in ${LIBRARY}`);
} else if (positionals[0] === 'run') await run(command, auth);
else if (positionals[0] === 'start')
  await start(values.name, { bolt: port(values.bolt), http: port(values.http), auth });
else if (positionals[0] === 'stop') await stop(values.name);
else if (positionals[0] === 'status') status();
else fail(HELP);
