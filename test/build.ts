import { execFileSync } from 'node:child_process';

/** Tests through the command line run the built program, so it is built before any test. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
