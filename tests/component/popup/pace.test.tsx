import { describe, expect, it } from 'vitest';
import { paced } from '@/components/popup/state/pace';

/** A pause that lasts until it is let go. */
const gate = () => {
  const waiting: (() => void)[] = [];
  const pause = () => new Promise<void>((done) => waiting.push(done));
  const letGo = async () => {
    waiting.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { pause, letGo };
};

describe('paced', () => {
  it('runs at once, and once more however often it was called meanwhile', async () => {
    const { pause, letGo } = gate();
    let runs = 0;
    const act = paced(() => Promise.resolve(void runs++), 250, pause);
    for (let call = 0; call < 5; call++) act();
    expect(runs).toBe(1);
    await letGo();
    expect(runs).toBe(2);
    await letGo();
    expect(runs).toBe(2);
  });

  it('never runs beside itself', async () => {
    const { pause, letGo } = gate();
    const work = gate();
    let runs = 0;
    const busy = () => {
      runs += 1;
      return work.pause();
    };
    const act = paced(busy, 250, pause);
    act();
    act();
    await letGo();
    expect(runs).toBe(1);
    await work.letGo();
    expect(runs).toBe(2);
  });
});
