import * as v from 'valibot';
import type { Vault } from '@/lib/domain/friends/vault';

type Step = (before: unknown) => unknown;

/** Step n turns version n of a vault into n + 1. Shipped steps are never changed; each has a frozen example in the tests. */
const steps: readonly Step[] = [];

/** The version this program writes. */
export const VAULT_VERSION = steps.length + 1;

/** One copy of the vault as JSON text. The greater generation is the newer; `sum` is the SHA-256 of all the rest, as hex. */
export type VaultCopy = { version: number; generation: number; vault: string; sum: string };

const copySchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VAULT_VERSION)),
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  vault: v.string(),
  sum: v.string(),
});

const hex32 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
const held = v.record(v.string(), v.looseObject({}));
const register = v.looseObject({ t: v.number() });

/** Its outline: the sum already tells that the rest is what was written. */
const vaultSchema = v.looseObject({
  identity: v.looseObject({ secret: hex32, id: hex32, madeAt: v.number() }),
  ...{ me: register, relays: register, people: held, groups: held },
  ...{ circles: held, invites: held, asked: held, guestLinks: held },
});

const sumOf = async ({ version, generation, vault }: Omit<VaultCopy, 'sum'>): Promise<string> => {
  const bytes = new TextEncoder().encode(`${version} ${generation} ${vault}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** A copy of this vault. */
export const makeCopy = async (vault: Vault, generation: number): Promise<VaultCopy> => {
  const copy = { version: VAULT_VERSION, generation, vault: JSON.stringify(vault) };
  return { ...copy, sum: await sumOf(copy) };
};

/** What a sound copy says. */
export type Opened = { generation: number; vault: Vault };

/** A copy opened and brought to the current version; undefined when it is damaged, none, or from a newer program. */
export const openCopy = async (foreign: unknown): Promise<Opened | undefined> => {
  const copy = v.safeParse(copySchema, foreign);
  if (!copy.success || (await sumOf(copy.output)) !== copy.output.sum) return undefined;
  const { version, generation, vault } = copy.output;
  const upgraded = steps.slice(version - 1).reduce((value, step) => step(value), JSON.parse(vault) as unknown);
  return v.is(vaultSchema, upgraded) ? { generation, vault: upgraded as unknown as Vault } : undefined;
};
