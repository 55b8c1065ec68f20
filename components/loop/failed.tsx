import { Notice } from '@/components/shared/notice';
import type { Doing } from '@/components/shared/use-doing';
import { useLoopWords } from './words/loop-words';

/** Says that the last command did not get through; nothing while there is nothing to say. */
export const Failed = ({ doing }: { doing: Doing }) => {
  const say = useLoopWords();
  if (doing.step !== 'refused') return null;
  return (
    <Notice tone="caution">
      <p>{say('failed')}</p>
    </Notice>
  );
};
