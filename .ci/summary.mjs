// Prints what failed in the steps and tests of .ci/run, and last the line `N passed, N failed`.
import fs from 'node:fs';
import path from 'node:path';

const results = process.argv[2];
const steps = (name) => {
  const file = path.join(results, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
};

let passed = 0;
const failures = [];
for (const report of ['test', 'neo4j']) {
  const file = path.join(results, `${report}.json`);
  if (!fs.existsSync(file)) {
    failures.push(`${report}: the tests gave no report`);
    continue;
  }
  const { testResults } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const succeeded = tests.filter(({ status }) => status === 'passed');
  passed += succeeded.length;
  for (const { name, status, assertionResults, message } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const { fullName } of failed) failures.push(`${report}: ${fullName}`);
    // A file that can't be loaded has no tests to fail.
    if (status === 'failed' && failed.length === 0) failures.push(`${report}: ${name}: ${message}`);
  }
  // Without a server these would be skipped, and nothing would have failed.
  if (report === 'neo4j' && !succeeded.some(({ fullName }) => fullName.includes('(Neo4j)'))) {
    failures.push('neo4j: no test ran on Neo4j');
  }
}
// Tests are counted one by one; a step of theirs that failed without a failed test counts for itself.
const isTest = (step) => step === 'test' || step === 'test on Neo4j';
passed += steps('passed').filter((step) => step !== '' && !isTest(step)).length;
for (const step of steps('failed')) {
  if (!isTest(step) || failures.length === 0) failures.push(`step: ${step}`);
}

console.log();
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
