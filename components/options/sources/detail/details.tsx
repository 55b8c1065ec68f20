import { type Ref, useState } from 'react';
import { DescribeForm } from '@/components/shared/add/describe/describe-form';
import { draftFor, draftOf } from '@/components/shared/add/describe/draft';
import { FieldsForm } from '@/components/shared/add/fields-form';
import { lackingKind } from '@/components/shared/add/missing';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { parseRecipe } from '@/lib/domain/recipe';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { kindOf } from '@/lib/sources/kinds';
import styles from './source-panel.module.css';
import { useDetailWords } from './words/detail-words';

type DetailsProps = {
  config: SourceConfig;
  onChange(config: SourceConfig): void;
  /** The place of the form. */
  ref: Ref<HTMLElement>;
};
type FormProps = { config: SourceConfig; kind: SourceKind; change(filled: SourceConfig): void };

const Form = ({ config, kind, change }: FormProps) => {
  const say = useSourceWords();
  const { askFor } = usePorts();
  const act = say('details.save');
  if (kind.reveals !== 'described') return <FieldsForm kind={kind} start={config.fields} act={act} onAdd={change} />;
  const recipe = parseRecipe(config.fields.recipe ?? '');
  const start = recipe ? draftOf(recipe) : draftFor('');
  return <DescribeForm start={start} act={act} allow={(origins) => askFor(origins)} onAdd={change} />;
};

/** What the shopper typed for a source or described of it, to be changed; open at once where a key is missing, as after an import. */
export const Details = ({ config, onChange, ref }: DetailsProps) => {
  const say = useSourceWords();
  const sayOfIt = useDetailWords();
  const { askFor } = usePorts();
  const [isSaved, setSaved] = useState(false);
  const kind = kindOf(config.kind);
  const isDescribed = kind?.reveals === 'described';
  if (!kind || (kind.fields.length === 0 && !isDescribed)) return null;
  const change = async ({ fields }: SourceConfig) => {
    const changed = { ...config, fields };
    // What was typed is kept also without the permission: the source then says itself that it lacks it.
    await askFor(originsOf(changed)).catch(() => false);
    onChange(changed);
    setSaved(true);
  };
  return (
    <section ref={ref}>
      <details className={styles.details} open={lackingKind(config) !== undefined}>
        <summary>{isDescribed ? sayOfIt('details.described') : say('details.heading')}</summary>
        <Form config={config} kind={kind} change={(filled) => void change(filled)} />
        <p role="status" className={styles.quiet}>
          {isSaved && sayOfIt('details.saved')}
        </p>
      </details>
    </section>
  );
};
