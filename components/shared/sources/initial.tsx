import { customProperties } from '@/components/shared/custom-properties';
import styles from './initial.module.css';

/** A hue of its own for a name, 0 … 359, the same every time. */
const hueOf = (name: string): number =>
  [...name.slice(0, 40)].reduce((hue, letter) => (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);

/** The first letter of a source in a tinted square. Decoration; the name stands beside it. */
export const Initial = ({ name, large }: { name: string; large?: boolean }) => (
  <span
    className={`${styles.initial} ${large ? styles.large : ''}`.trim()}
    style={customProperties({ '--hue': hueOf(name) })}
    aria-hidden="true"
  >
    {[...name][0]?.toLocaleUpperCase() ?? '?'}
  </span>
);
