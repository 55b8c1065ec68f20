import type { PersonId } from '@/lib/domain/opinion';
import styles from './face.module.css';

type FaceProps = {
  /** Gives the colour, so that two people of one name look different. */
  id: PersonId;
  name: string;
  /** A small WebP picture in base64. */
  face?: string | undefined;
  large?: boolean;
};

const TINTS = [styles.first, styles.second, styles.third] as const;

const tintOf = (id: PersonId): string | undefined => {
  const sum = [...id.slice(0, 64)].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);
  return TINTS[sum % TINTS.length];
};

/** One letter of a script without capitals says a name; of the others it takes two. */
const initials = (name: string): string => {
  const letters = [...name.trim()].slice(0, 2);
  const [first = '?'] = letters;
  return /\p{Lo}/u.test(first) ? first : letters.join('').toLocaleUpperCase();
};

/** A person as a round picture, or the first letters of their name. Decoration; the name stands beside it. */
export const Face = ({ id, name, face, large }: FaceProps) => (
  <span className={`${styles.face} ${tintOf(id) ?? ''} ${large ? styles.large : ''}`.trim()} aria-hidden="true">
    {face && /^[A-Za-z0-9+/]+={0,2}$/.test(face) ? (
      <img src={`data:image/webp;base64,${face}`} alt="" />
    ) : (
      initials(name)
    )}
  </span>
);
