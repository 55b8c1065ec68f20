import { Interval } from '@/components/shared/interval';
import { oneDecimal } from '@/components/shared/numbers';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { ToneBar } from '@/components/shared/tone-bar';
import { scoreWithin, stars } from '@/lib/domain/score';
import styles from './picture.module.css';
import { useWelcomeWords } from './words/welcome-words';

const MEAN = scoreWithin(0.775);
const LOW = scoreWithin(0.725);
const HIGH = scoreWithin(0.825);
const THEMES = [
  ['praise', { plus: 34, mixed: 4, minus: 3 }],
  ['blame', { plus: 5, mixed: 4, minus: 12 }],
] as const;

/** A summary as the popup shows it, drawn from the same parts with invented figures. One picture to a screen reader. */
export const Picture = () => {
  const say = useWelcomeWords();
  const language = useLanguage();
  return (
    <div className={styles.picture} role="img" aria-label={say('picture.label')}>
      <div className={styles.verdict}>
        <div>
          <b>{say('picture.verdict')}</b>
          <span>{say('picture.count')}</span>
        </div>
        <span className={styles.number}>{oneDecimal(stars(MEAN), language)}</span>
      </div>
      <Interval low={LOW} high={HIGH} mean={MEAN} />
      <div className={styles.themes}>
        {THEMES.map(([theme, tone]) => (
          <div key={theme}>
            <span>{say(`picture.${theme}`)}</span>
            <ToneBar tone={tone} className={styles[theme]} />
          </div>
        ))}
      </div>
      <Said lang={language}>{say('picture.quote')}</Said>
    </div>
  );
};
