import { useState } from 'react';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { ChooseFile } from '@/components/shared/choose-file';
import { usePorts } from '@/components/shared/ports';
import { saveJson } from '@/components/shared/save-json';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { productsIn, shortlistFile } from './shortlist-file';

/** Takes the shortlist along as a file, and brings one back; what is there already stays. */
export const ShortlistActs = ({ list }: { list: readonly Shortlisted[] }) => {
  const say = useLoopWords();
  const { send } = usePorts();
  const [told, setTold] = useState('');
  const take = async (file: File) => {
    const products = productsIn(await file.text().catch(() => ''));
    if (!products) return setTold(say('list.notOurs'));
    let taken = 0;
    for (const product of products) {
      const reached = await send('shortlist', { product, keep: true }).then(
        () => true,
        () => false,
      );
      if (reached) taken += 1;
    }
    setTold(taken < products.length ? say('failed') : say('list.imported', { count: taken }));
  };
  return (
    <div className={styles.acts}>
      {list.length > 0 && (
        <Button onClick={() => saveJson('grapevine-shortlist.json', shortlistFile(list))}>{say('list.export')}</Button>
      )}
      <ChooseFile label={say('list.import')} accept=".json,application/json" onChosen={(file) => void take(file)}>
        {say('list.import')}
      </ChooseFile>
      <span role="status">{told}</span>
    </div>
  );
};
