import { useEffect, useRef, useState } from 'react';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { keepDraft } from '@/lib/storage/friends/drafts';

/** A draft on its way from storage, or why there is none. `unkept`: the last change could not be written. */
export type Making = { state: 'reading' | 'gone' } | { state: 'here'; draft: PickDraft; unkept: boolean };

type Edit = (now: PickDraft) => PickDraft;

/**
 * A draft that is kept at every change. `load` begins it, once; `change` shows the change at once; `kept` waits until
 * everything is written.
 */
export const useDraft = (load: () => Promise<PickDraft | undefined>) => {
  const [making, setMaking] = useState<Making>({ state: 'reading' });
  const draft = useRef<PickDraft>(undefined);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once; another beginning is another component.
  useEffect(() => {
    let wanted = true;
    const begin = (loaded: PickDraft | undefined) => {
      if (!wanted) return;
      draft.current = loaded;
      setMaking(loaded ? { state: 'here', draft: loaded, unkept: false } : { state: 'gone' });
    };
    load().then(begin, () => begin(undefined));
    return () => {
      wanted = false;
    };
  }, []);
  const change = (edit: Edit) => {
    if (!draft.current) return;
    const next = edit(draft.current);
    draft.current = next;
    setMaking((now) => ({ state: 'here', draft: next, unkept: now.state === 'here' && now.unkept }));
    const settle = (unkept: boolean) => setMaking((now) => (now.state === 'here' ? { ...now, unkept } : now));
    writing.current = keepDraft(next).then(
      () => settle(false),
      () => settle(true),
    );
  };
  return { making, change, kept: () => writing.current };
};

/** Changes a draft as it is by the time the change is made. */
export type ChangeDraft = (edit: Edit) => void;
