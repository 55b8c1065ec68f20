import { type Clip, MOST_CLIPS } from '@/lib/domain/clip';
import { readArea, watchArea, writeArea } from './areas';
import { makingRoom } from './make-room';
import { inTurn } from './queue';

const CLIPS = 'clips';

const listed = (value: unknown) => (value ?? []) as readonly Clip[];

/** What the shopper kept by hand, in the order it was kept. */
export const readClips = async (): Promise<readonly Clip[]> => listed(await readArea('local', CLIPS));

/** Changes the clips, one change at a time; false, and nothing is changed, when they would be more than are kept. */
export const changeClips = (change: (now: readonly Clip[]) => readonly Clip[]): Promise<boolean> =>
  inTurn(CLIPS, async () => {
    const next = change(await readClips());
    if (next.length > MOST_CLIPS) return false;
    await makingRoom(() => writeArea('local', { [CLIPS]: next }));
    return true;
  });

/** Adds those that are not here yet, as many as there is room for. */
export const addClips = (clips: readonly Clip[]): Promise<boolean> =>
  changeClips((now) => [...now, ...clips.filter(({ id }) => !now.some((one) => one.id === id))].slice(0, MOST_CLIPS));

/** Calls back with all clips at each change; answers how to stop. */
export const watchClips = (changed: (clips: readonly Clip[]) => void): (() => void) =>
  watchArea('local', CLIPS, (value) => changed(listed(value)));
