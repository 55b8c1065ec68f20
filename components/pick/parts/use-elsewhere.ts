import { useEffect, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { serverOf } from '@/lib/domain/friends/blossom';
import type { PhotoRef, SaidId } from '@/lib/domain/friends/said';
import { readPhoto } from '@/lib/storage/friends/photos';

/** How loading stands; nothing is loaded before `load`. `edition` grows with each try that ended. */
export type Elsewhere = {
  /** Servers that have photos which are not here. */
  hosts: readonly string[];
  state: 'idle' | 'loading' | 'missing' | 'unreachable';
  edition: number;
  load(): void;
};

/** The server of a photo as people read it; undefined when it travels in pieces. */
export const hostOfPhoto = (photo: PhotoRef): string | undefined => {
  const server = serverOf(photo);
  return server === undefined ? undefined : new URL(server).host;
};

const absentHosts = async (photos: readonly PhotoRef[]): Promise<readonly string[]> => {
  const hosts = await Promise.all(
    photos.map(async (photo) => {
      const host = hostOfPhoto(photo);
      return host !== undefined && !(await readPhoto(photo.sha256)) ? [host] : [];
    }),
  );
  return [...new Set(hosts.flat())];
};

/** Photos on a server their author chose: what lies where, and how to load it when the reader says so. */
export const useElsewhere = (said: SaidId, photos: readonly PhotoRef[]): Elsewhere => {
  const { send } = usePorts();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [now, setNow] = useState<Pick<Elsewhere, 'state' | 'edition'>>({ state: 'idle', edition: 0 });
  const which = photos.map(({ sha256 }) => sha256).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `which` stands for the photos, and an edition says to look again.
  useEffect(() => {
    let here = true;
    void absentHosts(photos).then(
      (found) => here && setHosts(found),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [which, now.edition]);
  const load = () => {
    setNow(({ edition }) => ({ state: 'loading', edition }));
    const end = (state: Elsewhere['state']) => setNow(({ edition }) => ({ state, edition: edition + 1 }));
    send('loadPhotos', { said }).then(
      (done) => end(done.state === 'done' ? 'idle' : done.because === 'not-found' ? 'missing' : 'unreachable'),
      () => end('unreachable'),
    );
  };
  return { hosts, ...now, load };
};
