import { describe, expect, it } from 'vitest';
import type { Findings } from '@/lib/domain/opinion';
import { aimedAt } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { PLACES } from './places';
import { type Answer, type Place, PRODUCT, type Words } from './places/place';
import { CHANGES, type Change, reshaped } from './reshape';
import { inMemory } from './ways';

const SAID: readonly Words[] = ['marnie', 'edmund'].map((by, n) => ({
  ...{ by, title: `Oriel Fenwick Round, part ${n}` },
  html: `<p>My Oriel Fenwick Round is light, ${n} years on.</p>`,
}));

/** What is found where every answer has these fields changed. Fails where no answer has them. */
const found = async (place: Place, fields: readonly string[], change: Change = 'renamed'): Promise<Findings> => {
  const { product = PRODUCT } = place;
  const source = aimedAt(openSource(place.config), product);
  let isChanged = fields.length === 0;
  const door = await inMemory.open((url) => {
    const answer = place.answer(url, SAID);
    const changed = fields.reduce<Answer>((before, field) => reshaped(before, field, change), answer);
    isChanged ||= changed.body !== answer.body;
    return changed;
  });
  return source.find(product, door.ioFor(source)).finally(() => expect(isChanged, 'no answer has it').toBe(true));
};

/** A name inside a text has no type. */
const changesOf = (field: string): readonly Change[] => (field.includes(' ') ? ['renamed'] : CHANGES);

it('every place says what it needs, but those whose recipe says so', () => {
  const silent = PLACES.filter(({ needs = [] }) => needs.length === 0).map(({ config }) => config.kind);
  expect(silent.filter((kind) => kind !== 'custom')).toEqual([]);
});

describe.each(PLACES.filter(({ needs }) => needs))('$config.id whose answers changed shape', (place) => {
  const needed = (place.needs ?? []).map((need) => [need].flat());
  const cases = needed.flatMap((fields) => changesOf(fields.join()).map((change) => ({ fields, change })));
  const spared = Object.entries(place.spares ?? {}).map(([field, lost]) => ({ field, lost }));

  it.each(cases)('is not understood with $fields $change', async ({ fields, change }) => {
    await expect(found(place, fields, change)).rejects.toMatchObject({
      name: 'SourceError',
      trouble: 'not-understood',
    });
  });

  it.each(spared)('loses only $lost without $field', async ({ field, lost }) => {
    const [before, after] = await Promise.all([found(place, []), found(place, [field])]);
    const without = ({ opinions, tally, leads }: Findings) => [
      opinions.map(({ [lost]: _, ...rest }) => rest),
      leads?.map(({ url }) => url),
      tally,
    ];
    expect(without(after)).toEqual(without(before));
    for (const [n, opinion] of after.opinions.entries()) expect(opinion[lost]).not.toEqual(before.opinions[n]?.[lost]);
  });

  it.each(spared)('never says less than it should with $field of another type', async ({ field }) => {
    const { opinions } = await found(place, []);
    const heard = await found(place, [field], 'of another type').then(
      (findings) => findings.opinions.length,
      ({ trouble }) => trouble,
    );
    expect([opinions.length, 'not-understood']).toContain(heard);
  });
});
