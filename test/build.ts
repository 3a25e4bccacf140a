import { execFileSync } from 'node:child_process';

/** Tests through the command line run the built program, so it is built before any test. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (!process.env['MALMOI_TEST_NEO4J']) {
    console.warn(
      '\nWITHOUT NEO4J: tests on Neo4j are skipped. npm run test:neo4j runs them on a real server.\n',
    );
  }
}
