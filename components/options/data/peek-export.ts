import * as v from 'valibot';

/** What an export holds, counted before it replaces anything. */
export type ExportContents = {
  sources: number;
  corrections: number;
  opinions: number;
  requests: number;
  /** Whether keys of sources are in it, sealed. */
  keys: boolean;
};

/** What a file is, as far as one can tell before importing it. The background looks closely again before it takes it. */
export type Peeked =
  | { state: 'readable'; contents: ExportContents }
  | { state: 'refused'; because: 'not-json' | 'not-ours' | 'newer' };

const list = v.array(v.unknown());

/** The newest version of the format that can be imported. */
const NEWEST = 2;

/** The outer shape of the format in docs/export.md, versions 1 and 2. */
const shape = v.object({
  settings: v.object({ settings: v.object({ sources: list }) }),
  sealedKeys: v.optional(v.union([v.string(), v.array(v.string())])),
  corrections: v.record(v.string(), v.unknown()),
  opinions: v.array(v.object({ opinions: list })),
  ledger: list,
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Looks at a file without taking anything from it. */
export const peekExport = (json: string): Peeked => {
  const foreign = parsed(json);
  if (foreign === undefined) return { state: 'refused', because: 'not-json' };
  const version = v.safeParse(v.object({ grapevine: v.number() }), foreign);
  if (version.success && version.output.grapevine > NEWEST) return { state: 'refused', because: 'newer' };
  const whole = v.safeParse(shape, foreign);
  if (!version.success || !whole.success) return { state: 'refused', because: 'not-ours' };
  const { settings, sealedKeys, corrections, opinions, ledger } = whole.output;
  const contents = {
    sources: settings.settings.sources.length,
    corrections: Object.keys(corrections).length,
    opinions: opinions.reduce((sum, shelf) => sum + shelf.opinions.length, 0),
    requests: ledger.length,
    keys: sealedKeys !== undefined,
  };
  return { state: 'readable', contents };
};
