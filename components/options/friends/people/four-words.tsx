import styles from './four-words.module.css';

/** The four words two people compare before one lets the other in. English on both sides, so that they are the same words. */
export const FourWords = ({ label, words }: { label: string; words: readonly string[] }) => (
  <ol className={styles.words} aria-label={label} lang="en">
    {words.map((word, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is part of what is compared, and a word may come twice.
      <li key={place}>{word}</li>
    ))}
  </ol>
);
