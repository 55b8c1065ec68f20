import * as v from 'valibot';
import { CAPS } from '@/lib/domain/plain-text';

const text = v.nullish(v.string(), '');
const count = v.nullish(v.pipe(v.number(), v.minValue(0)));

/** A list of the API; its errors have no items. */
export const listSchema = v.object({ items: v.array(v.unknown()) });

/** A video as search shows it: title and description encoded as HTML, the description cut. */
export const videoSchema = v.object({
  id: v.object({ videoId: v.pipe(v.string(), v.regex(/^[\w-]{1,20}$/)) }),
  snippet: v.object({ title: v.string(), description: text }),
});

/** What somebody wrote under a video, as plain text. */
export const threadSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(CAPS.title)),
  snippet: v.object({
    isPublic: v.nullish(v.boolean(), true),
    totalReplyCount: count,
    topLevelComment: v.object({
      snippet: v.object({
        authorDisplayName: text,
        authorChannelUrl: text,
        textDisplay: v.string(),
        likeCount: count,
        publishedAt: text,
      }),
    }),
  }),
});

export type Video = v.InferOutput<typeof videoSchema>;
export type Thread = v.InferOutput<typeof threadSchema>;
