import { useEffect, useState } from 'react';
import { go } from '@/components/pick/route';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { drafts, dropDraft } from '@/lib/storage/friends/drafts';
import { useMakeWords } from './words/make-words';

/** A draft that was begun before and never sent; undefined when there is none but this one. */
const useOther = (id: string) => {
  const [other, setOther] = useState<PickDraft>();
  useEffect(() => {
    const isOther = (draft: PickDraft) => draft.id !== id && draft.edits === undefined && draft.candidates.length > 0;
    drafts().then(
      (all) => setOther(all.findLast(isOther)),
      () => undefined,
    );
  }, [id]);
  return { other, forget: () => setOther(undefined) };
};

/** Offers to go on with what was begun before. */
export const Begun = ({ draft }: { draft: PickDraft }) => {
  const say = useMakeWords();
  const { other, forget } = useOther(draft.id);
  if (!other) return null;
  const drop = () => {
    forget();
    void dropDraft(other.id);
  };
  const { question } = other;
  return (
    <Notice>
      <p>{question ? say('begun.one', { question }) : say('begun.empty')}</p>
      <Button onClick={() => go({ view: 'new', from: { draft: other.id } }, true)}>{say('begun.on')}</Button>
      <Button variant="bare" onClick={drop}>
        {say('begun.drop')}
      </Button>
    </Notice>
  );
};
