import { useState } from 'react';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { Said } from '@/components/shared/said';
import styles from './opinion-card.module.css';

/** Longer than this would push the next opinion out of view; Chinese and the like say as much in half of it. */
const isLong = (text: string): boolean =>
  text.length > (/\p{Script=Han}|\p{Script=Kana}|\p{Script=Hangul}/u.test(text.slice(0, 40)) ? 120 : 260) ||
  text.split('\n').length > 4;

/** What somebody wrote; a long text shows its beginning and opens in place. */
export const SaidAtLength = ({ lang, children }: { lang: string; children: string }) => {
  const say = usePopupWords();
  const [open, setOpen] = useState(false);
  const long = isLong(children);
  return (
    <>
      <blockquote className={`${styles.words} ${long && !open ? styles.clamped : ''}`}>
        <Said lang={lang}>{children}</Said>
      </blockquote>
      {long && (
        <p>
          <Button variant="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? 'card.less' : 'card.more')}
          </Button>
        </p>
      )}
    </>
  );
};
