import * as v from 'valibot';
import { withoutUndefined } from '@/lib/domain/schemas';
import type { Settings } from '@/lib/domain/settings';

const shortText = v.pipe(v.string(), v.maxLength(2000));
const host = v.pipe(v.string(), v.maxLength(253));

const entrySchema = v.object({
  config: v.object({ id: shortText, kind: shortText, label: shortText, fields: v.record(shortText, shortText) }),
  on: v.boolean(),
  trust: v.picklist([0, 1, 2, 3, 4]),
  when: v.picklist(['automatic', 'popup']),
});

export const settingsSchema = v.object({
  sources: v.pipe(v.array(entrySchema), v.maxLength(1000)),
  recognising: v.picklist(['on-click', 'chosen-sites', 'all-sites']),
  sites: v.array(host),
  quietSites: v.array(host),
  theme: v.picklist(['system', 'light', 'dark']),
  language: v.picklist(['browser', 'en', 'fr', 'zh-CN']),
  welcomed: v.boolean(),
});

/** Settings of the current version, or undefined when the value is not of that shape. */
export const parseSettings = (foreign: unknown): Settings | undefined => {
  const parsed = v.safeParse(settingsSchema, foreign);
  return parsed.success ? withoutUndefined<Settings>(parsed.output) : undefined;
};
