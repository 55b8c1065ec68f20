import { describe, expect, it } from 'vitest';
import { timeLeft } from '@/components/pick/watch/time-left';

describe('the time left', () => {
  it('is told in its largest whole unit, and never as nothing', () => {
    expect(timeLeft(2 * 86_400 + 50, 0, 'en')).toBe('2 days');
    expect(timeLeft(7200 - 1, 0, 'en')).toBe('1 hour');
    expect(timeLeft(90, 0, 'fr')).toBe('1 minute');
    expect(timeLeft(5, 0, 'zh-CN')).toBe('1分钟');
    expect(timeLeft(0, 999, 'en')).toBe('1 minute');
  });
});
