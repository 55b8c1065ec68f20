import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** `main` is filled, one per view; `square` holds an icon alone and needs an `aria-label`; `link` stands in a sentence. */
export type ButtonVariant = 'main' | 'plain' | 'bare' | 'link' | 'square';

const CLASSES: Record<ButtonVariant, string> = {
  main: `${styles.button} ${styles.main}`,
  plain: `${styles.button}`,
  bare: `${styles.button} ${styles.bare}`,
  link: `${styles.link}`,
  square: `${styles.button} ${styles.square}`,
};

/** A native button in the look of Grapevine; it never submits a form unless told to. */
export const Button = ({
  variant = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { variant?: ButtonVariant }) => (
  <button type="button" {...rest} className={`${CLASSES[variant]} ${className}`.trim()} />
);
