import { useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import { useEntries } from '@/components/shared/sources/use-entries';
import type { SourceConfig } from '@/lib/domain/source';
import { type NoPack, type Pack, packIn } from '@/lib/sources/packs';

/** How far bringing sources from a file has come. */
export type Bringing =
  | { step: 'idle' }
  | { step: 'refused'; because: NoPack }
  | { step: 'choosing'; pack: Pack; denied: boolean }
  | { step: 'added'; count: number };

/** The way from a file to saved sources. Nothing is saved before the shopper saw what is in it and the browser allowed it. */
export const usePacks = () => {
  const { askFor } = usePorts();
  const { addAll } = useEntries();
  const [bringing, set] = useState<Bringing>({ step: 'idle' });
  const read = async (file: File) => {
    const found = packIn(await file.text().catch(() => ''));
    set(
      typeof found === 'string'
        ? { step: 'refused', because: found }
        : { step: 'choosing', pack: found, denied: false },
    );
  };
  const add = async (pack: Pack, chosen: readonly SourceConfig[]) => {
    const given = await askFor([...new Set(chosen.flatMap(originsOf))]).catch(() => false);
    if (!given) return set({ step: 'choosing', pack, denied: true });
    await addAll(chosen);
    set({ step: 'added', count: chosen.length });
  };
  return { bringing, read, add, leave: () => set({ step: 'idle' }) };
};
