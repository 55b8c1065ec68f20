import { useEffect, useState } from 'react';
import type { GuestPorts } from './guest-ports';

/** The photos of the pick as they come, by the hash of their ciphertext, and how many no relay has. */
export const usePhotos = (ports: GuestPorts): { photos: ReadonlyMap<string, Uint8Array>; missing: number } => {
  const [photos, setPhotos] = useState<ReadonlyMap<string, Uint8Array>>(new Map());
  const [missing, setMissing] = useState(0);
  useEffect(() => {
    void ports
      .bringPhotos(({ sha256 }, bytes) => setPhotos((now) => new Map([...now, [sha256, bytes]])))
      .then((lost) => setMissing(lost.length));
  }, [ports]);
  return { photos, missing };
};
