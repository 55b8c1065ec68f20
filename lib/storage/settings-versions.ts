import type { Settings } from '@/lib/domain/settings';
import { parseSettings } from './settings-schema';

type Step = (before: unknown) => unknown;

/** Step n turns version n into n + 1. Shipped steps are never changed; each has a frozen example in the tests. */
const steps: readonly Step[] = [
  // 2: friends.
  (before) => ({ ...(before as object), guestPage: '', notifyAnswers: false, reminders: true, blossom: '' }),
];

/** The version this program writes. */
export const SETTINGS_VERSION = steps.length + 1;

/** Stored settings of any version brought to the current one; undefined when damaged, absent or from a newer program. */
export const upgrade = (stored: unknown): Settings | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { version, settings } = stored as { version?: unknown; settings?: unknown };
  if (typeof version !== 'number' || version < 1 || version > SETTINGS_VERSION) return undefined;
  return parseSettings(steps.slice(version - 1).reduce((value, step) => step(value), settings));
};
