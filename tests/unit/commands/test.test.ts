import { describe, expect, it } from 'vitest';
import { realWordpress } from '@/tests/commands/test/real-wordpress';
import { unexpected } from '@/tests/commands/test/store';
import { countReport } from '@/tests/commands/test/suite';

const clean = { success: true, numPassedTests: 4, numFailedTests: 0, numPendingTests: 0, testResults: [] };

describe('a suite', () => {
  it('counts test by test', () => {
    expect(countReport(clean, 0)).toEqual({ passed: 4, failed: 0 });
    expect(countReport({ ...clean, success: false, numFailedTests: 2 }, 1)).toEqual({ passed: 4, failed: 2 });
  });

  it('fails for a file that would not load and for a test that was skipped', () => {
    const unloaded = { ...clean, success: false, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countReport(unloaded, 1).failed).toBe(1);
    expect(countReport({ ...clean, numPendingTests: 1 }, 0).failed).toBe(1);
  });

  it('fails when nothing ran, or when Vitest ended badly for a reason of its own', () => {
    expect(countReport({ ...clean, numPassedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(clean, 1).failed).toBe(1);
    expect(countReport(clean, null).failed).toBe(1);
  });
});

it('a real WordPress that is not here counts for nothing, and says what would bring it', async () => {
  const { passed, failed, leftOut } = await realWordpress(() => ({ missing: ['php-cli', 'wordpress'] })).look();
  expect([passed, failed]).toEqual([0, 0]);
  expect(leftOut).toMatch(/php-cli, wordpress/);
});

describe('the store’s rules', () => {
  const reacts = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };

  it('allow React its two warnings and nobody a third', () => {
    expect(unexpected({ errors: [], warnings: [reacts, reacts] })).toEqual([]);
    expect(unexpected({ errors: [], warnings: [reacts, reacts, reacts] })).toHaveLength(1);
  });

  it('allow no other warning and no error', () => {
    const other = { code: 'DANGEROUS_EVAL', message: 'eval can be harmful' };
    expect(unexpected({ errors: [], warnings: [other] })).toEqual([other]);
    expect(unexpected({ errors: [reacts], warnings: [] })).toEqual([reacts]);
  });
});
