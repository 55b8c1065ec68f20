import { describe, expect, it } from 'vitest';
import { countToday, matching } from '@/components/options/privacy/ledger-rows';
import { LEDGER, NOW, SPECS } from '@/tests/component/options/examples';

describe('the ledger', () => {
  it('counts from midnight here', () => {
    const midnight = new Date(NOW * 1000).setHours(0, 0, 0, 0) / 1000;
    const [first] = LEDGER;
    const rows = first ? [midnight - 1, midnight, NOW].map((at) => ({ ...first, at })) : [];
    expect(countToday(rows, NOW)).toBe(2);
  });

  it('finds by name, address, purpose and answer, whatever the case', () => {
    const nameOf = (source: string) => (source === SPECS.id ? 'Specs Forum' : source);
    expect(matching(LEDGER, 'SPECS forum 200', nameOf)).toHaveLength(1);
    expect(matching(LEDGER, 'test', nameOf)).toHaveLength(1);
    expect(matching(LEDGER, '  ', nameOf)).toBe(LEDGER);
  });
});
