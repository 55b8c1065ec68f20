import * as v from 'valibot';
import { CATEGORIES } from '@/lib/domain/categories';
import { MOST_MUTED } from '@/lib/domain/muted';
import { CAPS } from '@/lib/domain/plain-text';
import { listOf, named, unixSeconds, whenFit, withoutUndefined } from '@/lib/domain/schemas';
import { isSamePlace, MOST_PLACES, searchTrouble } from '@/lib/domain/search-place';
import type { Settings } from '@/lib/domain/settings';
import { safeUrl } from '@/lib/domain/web-address';

const shortText = v.pipe(v.string(), v.maxLength(CAPS.field));

const LABEL = /^[a-z\d_-]{1,63}$/i;
/** A plain host name as RFC 1123 has it, with the underscores some hosts carry: no port, no pattern, no path. */
const isHost = (one: unknown): one is string =>
  typeof one === 'string' && one.length <= 253 && one.split('.').every((label) => LABEL.test(label));
/** Unfit hosts are left out: the browser would refuse all of them for one. */
const hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.filter(isHost)),
);

/** Empty when it is none: what friends are sent must never lead elsewhere than to a page. */
const address = v.pipe(
  v.string(),
  v.transform((foreign) => safeUrl(foreign) ?? ''),
);

/** An empty list says the same as none. */
const someOf = <S extends v.GenericSchema<unknown, string>>(item: S, cap: number) =>
  whenFit(
    v.pipe(
      listOf(item, cap),
      v.transform((all) => (all.length > 0 ? [...new Set(all)] : undefined)),
    ),
  );
/** A primary language subtag (RFC 5646, 2.2.1), as ISO 639 has them. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

const entrySchema = v.object({
  config: v.object({ id: shortText, kind: shortText, label: shortText, fields: v.record(shortText, shortText) }),
  on: v.boolean(),
  trust: v.picklist([0, 1, 2, 3, 4]),
  when: v.picklist(['automatic', 'popup']),
  muted: someOf(named(CAPS.name), MOST_MUTED),
  languages: someOf(language, 20),
  categories: someOf(v.picklist(CATEGORIES), CATEGORIES.length),
  changed: whenFit(unixSeconds),
});

/** A place to search by hand; each once. */
const placeSchema = v.union([
  v.object({ known: v.pipe(v.string(), v.regex(/^[a-z\d-]{1,40}$/)) }),
  v.object({
    name: named(CAPS.name),
    address: v.pipe(
      v.string(),
      v.check((template) => searchTrouble(template) === undefined),
    ),
  }),
]);
const places = whenFit(
  v.pipe(
    listOf(placeSchema, MOST_PLACES),
    v.transform((all) => all.filter((one, at) => all.findIndex((other) => isSamePlace(one, other)) === at)),
    v.transform((all) => (all.length > 0 ? all : undefined)),
  ),
);

export const settingsSchema = v.object({
  sources: v.pipe(v.array(entrySchema), v.maxLength(1000)),
  recognising: v.picklist(['on-click', 'chosen-sites', 'all-sites']),
  sites: hosts,
  quietSites: hosts,
  theme: v.picklist(['system', 'light', 'dark']),
  language: v.picklist(['browser', 'en', 'fr', 'zh-CN']),
  welcomed: v.boolean(),
  guestPage: address,
  notifyAnswers: v.boolean(),
  reminders: v.boolean(),
  blossom: address,
  searches: places,
});

/** Settings of the current version, or undefined when the value is not of that shape. */
export const parseSettings = (foreign: unknown): Settings | undefined => {
  const parsed = v.safeParse(settingsSchema, foreign);
  return parsed.success ? withoutUndefined<Settings>(parsed.output) : undefined;
};
