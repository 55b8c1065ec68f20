import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '@/components/pick/route';

const ROUTES: readonly Route[] = [
  { view: 'new', from: { keys: [] } },
  { view: 'new', from: { tab: 7 } },
  { view: 'new', from: { draft: 'a,b' } },
  { view: 'new', from: { keys: ['https://a.example/x,y round', 'k2'] } },
  { view: 'edit', pick: 'p' },
  { view: 'decide', pick: 'p' },
  { view: 'pick', pick: 'p', share: false },
  { view: 'pick', pick: 'p', share: true },
  { view: 'verdict', id: '1-2' },
  { view: 'ask', id: 'o' },
  { view: 'picks' },
  { view: 'shortlist' },
  { view: 'decisions' },
];

describe('the address of the pick page', () => {
  it.each(ROUTES)('survives the way through the address: %j', (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  it.each(['', '#', '#nonsense=1', '#pick', '#pick=', '#verdict'])('is the list of picks for %j', (hash) => {
    expect(routeOf(hash)).toEqual({ view: 'picks' });
  });

  it('takes an odd escape as it stands', () => {
    expect(routeOf('#pick=%E0%A4%A')).toEqual({ view: 'pick', pick: '%E0%A4%A', share: false });
  });
});
