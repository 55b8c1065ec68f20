import * as v from 'valibot';
import { contentSchema } from '@/lib/domain/friends/content-schema';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Content } from '@/lib/domain/friends/said';
import { withoutUndefined } from '@/lib/domain/schemas';

/** What a rumor needs around its content: ids, key, tags and time. */
const AROUND = 600;

const bytesOf = (content: Content): number => new TextEncoder().encode(JSON.stringify(content)).length;

/** The content as friends' devices will take it in, cleaned and cut; undefined when they would refuse it. */
export const asHeard = <C extends Content>(content: C): C | undefined => {
  const parsed = v.safeParse(contentSchema, content);
  if (!parsed.success) return undefined;
  const heard = withoutUndefined<C>(parsed.output);
  return bytesOf(heard) + AROUND <= LIMITS.rumorBytes ? heard : undefined;
};
