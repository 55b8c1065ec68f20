import { useDescribeWords } from '@/components/shared/add/describe/words/describe-words';
import { useLanguage } from '@/components/shared/words';
import type { Caught, Tasting } from '@/lib/domain/recipe/tasting';
import styles from './describe.module.css';
import type { Trial } from './use-tasting';

const useCaught = () => {
  const say = useDescribeWords();
  const language = useLanguage();
  return (one: Caught): string => {
    if ('missed' in one) return say(`missed.${one.missed}`);
    if (typeof one.caught === 'boolean') return say(one.caught ? 'yes' : 'no');
    if (typeof one.caught === 'string') return one.caught;
    if (one.part !== 'date') return new Intl.NumberFormat(language).format(one.caught);
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return format.format(one.caught * 1000);
  };
};

const Item = ({ number, caught }: { number: number; caught: readonly Caught[] }) => {
  const say = useDescribeWords();
  const show = useCaught();
  return (
    <li className={styles.item}>
      <b>{say('tasted.item', { number })}</b>
      <dl>
        {caught.map((one) => (
          <div key={one.part}>
            <dt>{say(`part.${one.part}`)}</dt>
            <dd className={'missed' in one ? styles.missed : undefined}>
              <bdi>{show(one)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};

/** Where the items stand in the list, as their keys. */
const numbered = (first: (Tasting & { state: 'list' })['first']) =>
  first.map((caught, at) => ({ caught, number: at + 1 }));

const useSentence = (tasting: Tasting | undefined): string => {
  const say = useDescribeWords();
  if (!tasting) return '';
  if (tasting.state !== 'list') return say(`tasted.${tasting.state}`);
  return tasting.count === 0 ? say('tasted.none') : say('tasted.list', { count: tasting.count });
};

/** What a recipe made of the answer: the first items with what each part caught, or why there are none. */
export const TastingView = ({ trial }: { trial: Trial }) => {
  const tasting = trial.state === 'tried' ? trial.tasted.tasting : undefined;
  const sentence = useSentence(tasting);
  return (
    <div className={tasting && styles.trying}>
      <p aria-live="polite" className={styles.sentence}>
        {sentence}
      </p>
      {tasting?.state === 'list' && tasting.count > 0 && (
        <ol className={styles.items}>
          {numbered(tasting.first).map(({ number, caught }) => (
            <Item key={number} number={number} caught={caught} />
          ))}
        </ol>
      )}
    </div>
  );
};
