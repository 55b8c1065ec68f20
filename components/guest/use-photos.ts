import { useEffect, useState } from 'react';
import type { PhotoRef } from '@/lib/domain/friends/said';
import type { GuestPorts } from './guest-ports';

/** The photos of a pick as they come, and those that no relay has; both by the hash of their ciphertext. */
export type Photos = { brought: ReadonlyMap<string, Uint8Array>; missing: ReadonlySet<string> };

/** Brings the photos of the pick that was opened. */
export const usePhotos = (ports: GuestPorts): Photos => {
  const [brought, setBrought] = useState<Photos['brought']>(new Map());
  const [missing, setMissing] = useState<Photos['missing']>(new Set());
  useEffect(() => {
    const keep = ({ sha256 }: PhotoRef, bytes: Uint8Array) => setBrought((now) => new Map([...now, [sha256, bytes]]));
    void ports.bringPhotos(keep).then((lost) => setMissing(new Set(lost.map(({ sha256 }) => sha256))));
  }, [ports]);
  return { brought, missing };
};
