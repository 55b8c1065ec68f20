import { useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import type { SourceConfig } from '@/lib/domain/source';
import type { Trial as Tried } from '@/lib/messaging/messages';
import { originsOf } from './described-source';

/** How a try stands. `cut-off`: our own background could not be reached, so nothing is known of the source. */
export type Trying = { state: 'idle' } | { state: 'asking' } | { state: 'cut-off' } | Tried;

/** Trying a source for the name or code of a product; asks for its permission first when it is lacking. `asked`: what it was tried with last. */
export const useTrying = (config: SourceConfig, onTried: () => void) => {
  const { send, askFor, now } = usePorts();
  const [trying, set] = useState<Trying>({ state: 'idle' });
  const [asked, setAsked] = useState('');
  const ask = async (name: string): Promise<Trying> => {
    const began = now();
    const allowed = await askFor(originsOf(config)).catch(() => false);
    if (!allowed) return { state: 'failed', trouble: 'no-permission', ms: (now() - began) * 1000 };
    return send('trySource', { config, name }).catch(() => ({ state: 'cut-off' }) as const);
  };
  const attempt = async (name: string) => {
    setAsked(name);
    set({ state: 'asking' });
    set(await ask(name));
    onTried();
  };
  return { trying, asked, attempt };
};
