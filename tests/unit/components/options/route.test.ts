import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '@/components/options/route';

describe('the route', () => {
  it('survives the way through the address', () => {
    const route = { section: 'privacy', about: 'feed:a&b=c.example' } as const;
    expect(routeOf(hashOf(route))).toEqual(route);
    expect(routeOf('')).toEqual({ section: 'sources' });
  });
});
