import { describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, looksByItself, type Settings } from '@/lib/domain/settings';

const url = 'https://www.orchard.test/p/1';
const choice = (change: Partial<Settings>): Settings => ({ ...FIRST_SETTINGS, ...change });

describe('looking unasked', () => {
  it.each([
    ['never at first', choice({}), false],
    ['everywhere when so chosen', choice({ recognising: 'all-sites' }), true],
    ['not on quiet sites', choice({ recognising: 'all-sites', quietSites: ['orchard.test'] }), false],
    ['on chosen sites and below them', choice({ recognising: 'chosen-sites', sites: ['orchard.test'] }), true],
    ['not on others', choice({ recognising: 'chosen-sites', sites: ['mercerie.test'] }), false],
    ['not on lookalikes', choice({ recognising: 'chosen-sites', sites: ['chard.test'] }), false],
  ])('is allowed %s', (_, settings, allowed) => {
    expect(looksByItself(settings, url)).toBe(allowed);
  });
});
