import { describe, expect, it } from 'vitest';
import { countRuns } from '@/components/options/sources/detail/health/run-counts';
import type { Run } from '@/lib/domain/ledger';

const run = (more: Partial<Run>): Run => ({ at: 1, source: 'a', ms: 500, outcome: 'answered', count: 1, ...more });

describe('runs in numbers', () => {
  it('count slow answers as answers, and each failure as what it was', () => {
    const { asked, answered, usual, heard, looks } = countRuns([
      ...[run({ ms: 100 }), run({ ms: 3000, at: 5 }), run({ ms: 900, at: 6 })],
      ...[run({ outcome: 'throttled' }), run({ outcome: 'needs-key' }), run({ outcome: 'refused' })],
      ...[run({ outcome: 'unreachable' }), run({ outcome: 'not-understood' }), run({ outcome: 'our-bug', at: 9 })],
    ]);
    expect({ asked, answered, usual, heard }).toEqual({ asked: 9, answered: 3, usual: 900, heard: 6 });
    expect(Object.fromEntries(looks)).toEqual({
      ...{ answered: 2, slow: 1, throttled: 1, refused: 2, silent: 1, changed: 1, mistake: 1 },
    });
  });

  it('know no usual time and no last word where nothing was answered', () => {
    expect(countRuns([run({ outcome: 'too-slow' })])).toMatchObject({ asked: 1, answered: 0 });
    expect(countRuns([]).usual).toBeUndefined();
  });
});
