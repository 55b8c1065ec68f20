import { mkdirSync } from 'node:fs';
import { type Check, type Outcome, tool } from './test/check';
import { realWordpress } from './test/real-wordpress';
import { storeCheck } from './test/store';
import { suite } from './test/suite';

const CHECKS: readonly Check[] = [
  tool('format and lint', 'biome', 'ci', '.'),
  tool('layers', 'depcruise', 'lib', 'components', 'entrypoints', 'tests'),
  tool('types', 'tsc', '--noEmit'),
  tool('nothing unused', 'knip'),
  suite('unit and contract', 'unit', 'alone'),
  realWordpress(),
  suite('components', 'component-options', 'component-others'),
  tool('build for Chrome', 'wxt', 'build'),
  tool('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  tool('size', 'size-limit'),
  storeCheck('.output/firefox-mv3'),
  suite('end to end, both browsers', 'e2e'),
];

const broken = (error: unknown): Outcome => ({ passed: 0, failed: 1, output: String(error) });

const report = ({ name }: Check, { passed, failed, output, leftOut }: Outcome, ms: number): void => {
  const counted = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  const [mark, result] = leftOut ? ['–', `left out: ${leftOut}`] : [failed === 0 ? '✓' : '✗', counted];
  console.log(`${mark} ${name.padEnd(28)}${(ms / 1000).toFixed(1).padStart(7)} s   ${result}`);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
};

mkdirSync('.tmp', { recursive: true });
const sum = { passed: 0, failed: 0 };
const leftOut: string[] = [];
for (const check of CHECKS) {
  const start = performance.now();
  const outcome = await check.look().catch(broken);
  report(check, outcome, performance.now() - start);
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  if (outcome.leftOut) leftOut.push(check.name);
}
process.exitCode = sum.failed === 0 ? 0 : 1;
if (leftOut.length > 0) console.log(`\nleft out: ${leftOut.join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
