import { rememberConversations } from '@/lib/friends/wire/conversation';
import { open } from '@/lib/friends/wire/open';
import type { Row } from '@/tests/bench/row';
import { inCircle, inInbox } from '@/tests/unit/friends/wire/cast';
import type { Delivery } from '@/tests/unit/friends/wire/forgeries';

type Made = { deliveries: readonly Delivery[]; genuine: ReadonlySet<string> };

/** How many forgeries are taken and how many genuine events refused, and how long looking at all of them takes. */
export const weighForgeries = async ({ deliveries, genuine }: Made): Promise<readonly Row[]> => {
  const conversation = rememberConversations();
  const taken = new Set<string>();
  const times: number[] = [];
  const began = performance.now();
  for (const { event, by } of deliveries) {
    const since = performance.now();
    const opened = open(event, { ...(by === 'circle' ? inCircle : inInbox), conversation });
    times.push(performance.now() - since);
    if ('rumor' in opened) taken.add(opened.rumor.id);
  }
  const ms = performance.now() - began;
  const row = (name: string, value: number, unit: string): Row => ({ group: 'friends, Node', name, value, unit });
  return [
    row(
      `${deliveries.length} events, six in ten forged: forgeries taken`,
      [...taken].filter((id) => !genuine.has(id)).length,
      '',
    ),
    row('genuine events refused', [...genuine].filter((id) => !taken.has(id)).length, ''),
    row('all of them looked at in', ms / 1000, 's'),
    row('longest single event', Math.max(...times), 'ms'),
  ];
};
