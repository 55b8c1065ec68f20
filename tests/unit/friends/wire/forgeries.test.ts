import { verifyEvent } from 'nostr-tools/pure';
import { describe, expect, it } from 'vitest';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import { open } from '@/lib/friends/wire/open';
import { inCircle, inInbox } from './cast';
import { type Delivery, makeDeliveries, STYLES } from './forgeries';

const conversation = rememberConversations();
const opened = ({ event, by }: Delivery) => open(event, { ...(by === 'circle' ? inCircle : inInbox), conversation });

describe('events of which six in ten are forged', () => {
  const { deliveries, genuine } = makeDeliveries(600);
  const taken = deliveries.map((delivery) => ({ delivery, is: opened(delivery) }));

  it('tries every style several times', () => {
    expect(STYLES).toBeGreaterThan(50);
    expect(deliveries.filter(({ must }) => must !== 'genuine').length).toBeGreaterThanOrEqual(STYLES * 5);
  });

  it('takes what is genuine, all of it and nothing else', () => {
    const rumors = taken.flatMap(({ is }) => ('rumor' in is ? [is.rumor.id] : []));
    expect(new Set(rumors)).toEqual(genuine);
  });

  it('refuses each forgery for its own reason', () => {
    const wrong = taken.flatMap(({ delivery: { style, must }, is }) => {
      const came = 'refused' in is ? is.refused : 'genuine';
      return must === 'nothing-new' || came === must ? [] : [{ style, must, came }];
    });
    expect(wrong).toEqual([]);
  });

  it('does so although nostr-tools alone is taken in by copies of what it has checked', () => {
    const fooled = deliveries.filter(({ style }) => style.includes('kept mark')).map(({ event }) => event);
    expect(fooled.length).toBeGreaterThan(0);
    expect(fooled.every((event) => verifyEvent(event as Parameters<typeof verifyEvent>[0]))).toBe(true);
  });
});
