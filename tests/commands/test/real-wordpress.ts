import { wordpressParts } from '@/tests/world/wordpress/parts';
import type { Check } from './check';
import { suite } from './suite';

const NAME = 'a real WordPress';

/** The kind against WordPress itself; left out where that is not on this machine. */
export const realWordpress = (partsHere = wordpressParts): Check => ({
  name: NAME,
  look: async () => {
    const parts = partsHere();
    if (!('missing' in parts)) return suite(NAME, 'real').look();
    return { passed: 0, failed: 0, output: '', leftOut: `needs Debian's ${parts.missing.join(', ')}` };
  },
});
