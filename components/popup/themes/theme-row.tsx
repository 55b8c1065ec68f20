import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { customProperties } from '@/components/shared/custom-properties';
import { ExternalLink } from '@/components/shared/external-link';
import { percent } from '@/components/shared/numbers';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { ToneBar } from '@/components/shared/tone-bar';
import { useShared } from '@/components/shared/words/shared-words';
import type { Theme } from '@/lib/domain/summary';
import { isThemeKey } from '@/lib/domain/themes';
import styles from './themes.module.css';

type Row = { theme: Theme; counted: number; most: number; labelOf(source: string): string; read(theme: string): void };

/** The name of a theme: ours where the catalogue has one, else the term people use. */
export const ThemeName = ({ theme }: { theme: string }) => {
  const say = useShared();
  return isThemeKey(theme) ? say(`theme.${theme}`) : <bdi className={styles.term}>{theme}</bdi>;
};

const Quote = ({ theme, labelOf }: Pick<Row, 'theme' | 'labelOf'>) => {
  const say = usePopupWords();
  const [best] = theme.quotes;
  if (!best) return null;
  const { opinion } = best;
  const votes = opinion.votes?.up ?? 0;
  const standing = opinion.verified ? say('cite.verified') : votes > 1 && say('helpful', { count: votes });
  return (
    <figure className={styles.quote}>
      <blockquote>
        <Said className={styles.said ?? ''} lang={opinion.judged.lang}>
          {best.quote}
        </Said>
      </blockquote>
      <figcaption className={styles.cite}>
        <ExternalLink href={opinion.url}>
          <bdi>{labelOf(opinion.source)}</bdi>
          {standing && `${say('comma')}${standing}`}
        </ExternalLink>
      </figcaption>
    </figure>
  );
};

/** One theme; its name leads to everything said about it. */
export const ThemeRow = ({ theme, counted, most, labelOf, read }: Row) => {
  const say = usePopupWords();
  const language = useLanguage();
  const people = theme.evidence.length;
  const voices = Math.max(1, theme.praise + theme.complaint);
  return (
    <li>
      <div className={styles.line}>
        <Button variant="link" className={styles.name ?? ''} onClick={() => read(theme.theme)}>
          <ThemeName theme={theme.theme} />
        </Button>
        <span className={styles.bar} style={customProperties({ '--share': people / Math.max(1, most) })}>
          <ToneBar tone={{ plus: theme.praise, mixed: 0, minus: theme.complaint }} />
        </span>
        <span className={`${styles.share} figures`}>
          {percent(people / Math.max(1, counted), language)}
          <span className="visuallyHidden">
            {' '}
            {say('themes.tone', { share: percent(theme.praise / voices, language) })}
          </span>
        </span>
      </div>
      <Quote theme={theme} labelOf={labelOf} />
    </li>
  );
};
