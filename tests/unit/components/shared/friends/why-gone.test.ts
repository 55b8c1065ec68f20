import { describe, expect, it } from 'vitest';
import { whyGone } from '@/components/shared/friends/use-pick';
import type { Content, Said } from '@/lib/domain/friends/said';

const said = (id: string, by: string, content: Content): Said => ({ id, by, t: 1, guest: false, about: [], content });
const pick = said('p', 'ana', { kind: 'pick', question: '?', candidates: [], expires: 100 });
const back = (by: string) => said('w', by, { kind: 'withdrawal', of: ['p'] });

describe('why a pick is gone', () => {
  it('is its asker taking it back', () => {
    expect(whyGone('p', [pick, back('ana')], 50)).toEqual({ because: 'withdrawn', by: 'ana' });
  });

  it('is never somebody else taking it back', () => {
    expect(whyGone('p', [pick, back('eve')], 150)).toEqual({ because: 'expired' });
  });

  it('is known while only the withdrawal is left, and unknown when nothing is', () => {
    expect(whyGone('p', [back('ana')], 50)).toEqual({ because: 'withdrawn', by: 'ana' });
    expect(whyGone('p', [], 50)).toEqual({ because: 'unknown' });
  });
});
