import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Section } from '@/components/popup/parts/section';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import type { Theme } from '@/lib/domain/summary';
import { ThemeRow } from './theme-row';
import styles from './themes.module.css';

/** How many themes are shown before the shopper asks for more. */
const AT_FIRST = 4;

type Side = 'praise' | 'complaints';

type Themes = {
  side: Side;
  themes: readonly Theme[];
  /** How many opinions are counted in all. */
  counted: number;
  /** The largest number of people on any theme of both sides: a full bar. */
  most: number;
  labelOf(source: string): string;
  read(theme: string): void;
  /** Whether to say what the percentages are of. */
  explain: boolean;
};

const Title = ({ side }: { side: Side }) => {
  const say = usePopupWords();
  const Sign = side === 'praise' ? Plus : Minus;
  return (
    <span className={styles.title}>
      <span className={`${styles.sign} ${side === 'praise' ? styles.plus : styles.minus}`} aria-hidden="true">
        <Sign size={11} strokeWidth={3} />
      </span>
      {say(side)}
    </span>
  );
};

/** What people keep coming back to on one side: how often, in which tone, and one of them word for word. */
export const Themes = ({ side, themes, explain, ...rest }: Themes) => {
  const say = usePopupWords();
  const [all, setAll] = useState(false);
  const shown = all ? themes : themes.slice(0, AT_FIRST);
  if (themes.length === 0) return null;
  return (
    <Section title={<Title side={side} />} beside={explain ? say('themes.share') : undefined}>
      <ul className={styles.themes}>
        {shown.map((theme) => (
          <ThemeRow key={theme.theme} theme={theme} {...rest} />
        ))}
      </ul>
      {shown.length < themes.length && (
        <p className={styles.more}>
          <Button variant="link" onClick={() => setAll(true)}>
            {say('themes.more', { count: themes.length - shown.length })}
          </Button>
        </p>
      )}
    </Section>
  );
};
