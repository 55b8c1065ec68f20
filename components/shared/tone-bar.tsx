import { customProperties } from './custom-properties';
import styles from './tone-bar.module.css';

/** How many people like it, are mixed, or do not. */
export type Tone = { plus: number; mixed: number; minus: number };

/** A bar of three tones told apart by shape. Decoration: the sentence beside it says the same. */
export const ToneBar = ({ tone, className = '' }: { tone: Tone; className?: string | undefined }) => (
  <span className={`${styles.tone} ${className}`} aria-hidden="true">
    {(['plus', 'mixed', 'minus'] as const).map(
      (each) =>
        tone[each] > 0 && (
          <i key={each} className={styles[each]} style={customProperties({ '--people': tone[each] })} />
        ),
    )}
  </span>
);
