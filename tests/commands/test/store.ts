import { run } from '@/tests/commands/run';
import type { Check } from './check';

/** What Mozilla's linter says of a package. */
type Lint = {
  errors: readonly Finding[];
  warnings: readonly Finding[];
};
type Finding = { code: string; message: string; file?: string; line?: number };

/** React DOM sets innerHTML in two places and Mozilla allows no patched libraries; everything else is ours to mend. */
const REACTS_OWN = new Map([['UNSAFE_VAR_ASSIGNMENT', 2]]);

/** The findings nobody accounted for: every error, and every warning but React's own. */
export const unexpected = ({ errors, warnings }: Lint): readonly Finding[] => {
  const left = new Map(REACTS_OWN);
  return [
    ...errors,
    ...warnings.filter(({ code }) => {
      const allowed = left.get(code) ?? 0;
      left.set(code, allowed - 1);
      return allowed <= 0;
    }),
  ];
};

/** Whether Mozilla's store would take the package: no error, and no warning but React's own. */
export const storeCheck = (folder: string): Check => ({
  name: 'store rules (Firefox)',
  look: async () => {
    const { code, output } = await run('addons-linter', ['--output', 'json', folder]);
    const start = output.indexOf('{');
    if (start < 0) return { passed: 0, failed: 1, output: `addons-linter ended with ${code}:\n${output}` };
    const found = unexpected(JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)));
    const lines = found.map((one) => `${one.code} ${one.file ?? ''}:${one.line ?? ''} ${one.message}`);
    return { passed: found.length === 0 ? 1 : 0, failed: found.length === 0 ? 0 : 1, output: lines.join('\n') };
  },
});
