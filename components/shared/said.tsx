import styles from './said.module.css';

/** Foreign words as a quotation: own language, own direction, own quotation marks. `und` and undefined leave the language open. */
export const Said = ({
  lang,
  children,
  className = '',
}: {
  lang?: string | undefined;
  children: string;
  className?: string;
}) => (
  <q className={`${styles.said} ${className}`.trim()} {...(lang && lang !== 'und' && { lang })} dir="auto">
    {children}
  </q>
);
