import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from '@/tests/commands/run';
import type { Check, Outcome } from './check';

/** What Vitest's JSON reporter says that we need. */
type Report = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
};

/** What a report counts to. A file that did not load counts as one failure, a skipped test too, and so does everything else gone wrong. */
export const countReport = (report: Report, code: number | null): Omit<Outcome, 'output'> => {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + report.numPendingTests + unloaded.length;
  const odd = failed === 0 && (code !== 0 || !report.success || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: odd ? 1 : failed };
};

/** All tests of these Vitest projects, counted one by one. */
export const suite = (name: string, ...projects: readonly string[]): Check => ({
  name,
  look: async () => {
    const file = `.tmp/tests-${projects.join('-')}.json`;
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await run('vitest', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...reporters,
    ]);
    if (!existsSync(file)) return { passed: 0, failed: 1, output };
    return { ...countReport(JSON.parse(readFileSync(file, 'utf8')), code), output };
  },
});
