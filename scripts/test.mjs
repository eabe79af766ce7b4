// `npm test`. Until the packages are installed it uses only what Node 20 has.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, suitableNode } from './installed.mjs';
import { ensureNeeded } from './needed.mjs';
import { passSignalsTo, run } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** Every step in its order; `--only types,unit` runs some of them. Ends with the line that counts. */
async function test() {
  const steps = chosen([
    check('format', 'prettier', ['--check', '--log-level=warn', '.']),
    check('lint', 'eslint', ['--max-warnings=0', '.']),
    check('types', 'tsc', ['--noEmit', '--incremental', 'false']),
    check('layers', 'depcruise', ['src', '--config', 'tests/layers.cjs']),
    check('unused', 'knip', []),
    vitest('unit', ['core']),
    vitest('stores', ['stores-sqlite', 'stores-postgres']),
    vitest('screens', ['screens']),
    { name: 'build', run: build },
    vitest('running', ['running']),
    { name: 'journeys', run: journeys },
  ]);
  if (steps.some(({ name }) => ['stores', 'journeys'].includes(name))) await ensureNeeded();
  const { ensureClients } = await import('./built.mjs');
  await ensureClients(root);
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    const counts = await step.run();
    console.log(`  ${step.name}: ${counts.passed} passed, ${counts.failed} failed`);
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

function chosen(steps) {
  const at = process.argv.indexOf('--only');
  if (at === -1) return steps;
  const names = (process.argv[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no step ${unknown.join(', ')}. The steps are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(1);
  }
  return steps.filter(({ name }) => names.includes(name));
}

const bin = (name) => path.join(root, 'node_modules', '.bin', name);
// The first node on the PATH runs the tools: this very one.
const environment = () => ({
  ...process.env,
  PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1',
});
const asCounts = ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

function check(name, program, args) {
  return { name, run: async () => asCounts(await run(bin(program), args, { env: environment() })) };
}

async function build() {
  const { ensureBuilt } = await import('./built.mjs');
  await ensureBuilt(root);
  return { passed: 1, failed: 0 };
}

function vitest(name, projects) {
  const args = ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project])];
  return {
    name,
    run: () =>
      counted(
        bin('vitest'),
        [...args, '--reporter=default', '--reporter=json'],
        (file) => [`--outputFile.json=${file}`],
        (report) => ({
          passed: report.numPassedTests,
          // A test file that does not even load has no tests to count.
          failed:
            report.numFailedTests +
            report.testResults.filter(
              ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
            ).length,
        }),
      ),
  };
}

function journeys() {
  return counted(
    bin('playwright'),
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    () => [],
    ({ stats }) => ({
      // One that passed only at the second attempt is not trusted.
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  );
}

/** Runs a test program that writes a JSON report, and counts what is in it. A program that fails without a failed test counts as one. */
async function counted(program, args, reportTo, countsIn) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goldseam-report-'));
  const file = path.join(folder, 'report.json');
  const { code } = await run(program, [...args, ...reportTo(file)], {
    env: { ...environment(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const counts = existsSync(file) ? countsIn(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  return { passed: counts.passed, failed: code === 0 ? counts.failed : Math.max(1, counts.failed) };
}

await ensureInstalled(root);
const node = suitableNode(root);
if (node === process.execPath) await test();
else {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  passSignalsTo(child);
  child.on('exit', (code) => process.exit(code ?? 1));
}
