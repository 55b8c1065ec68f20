import { type Ref, useState } from 'react';
import { DescribeForm } from '@/components/shared/add/describe/describe-form';
import { configOf, draftFor, draftOf } from '@/components/shared/add/describe/draft';
import { FieldsForm } from '@/components/shared/add/fields-form';
import { idFrom } from '@/components/shared/add/kind-config';
import { lackingKind } from '@/components/shared/add/missing';
import { useAnnounce } from '@/components/shared/announcer';
import { useChoices } from '@/components/shared/choices';
import { originsOf } from '@/components/shared/sources/described-source';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { parseRecipe } from '@/lib/domain/recipe';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { kindOf } from '@/lib/sources/kinds';
import styles from './source-panel.module.css';
import { useAllowing } from './use-allowing';
import { useDetailWords } from './words/detail-words';

type DetailsProps = {
  config: SourceConfig;
  /** Saves it; whether it was kept. */
  onChange(config: SourceConfig): Promise<boolean>;
  /** The place of the form. */
  ref: Ref<HTMLElement>;
};
type FormProps = {
  config: SourceConfig;
  kind: SourceKind;
  allow(origins: readonly string[]): Promise<boolean>;
  change(filled: SourceConfig): void;
};

const Form = ({ config, kind, allow, change }: FormProps) => {
  const say = useSourceWords();
  const act = say('details.save');
  if (kind.reveals !== 'described') return <FieldsForm kind={kind} start={config.fields} act={act} onAdd={change} />;
  const recipe = parseRecipe(config.fields.recipe ?? '');
  const start = recipe ? draftOf(recipe) : draftFor('');
  return <DescribeForm start={start} act={act} allow={allow} onAdd={change} />;
};

/** What a place is known by when it is new. */
const idOf = (kind: SourceKind, { fields }: SourceConfig) => {
  if (kind.reveals !== 'described') return idFrom(kind, fields);
  const recipe = parseRecipe(fields.recipe ?? '');
  return recipe && configOf(recipe).id;
};

/** The source as it is changed: the same one with other fields, or, where what sets it apart is another, another one. */
const changedTo = (filled: SourceConfig, kind: SourceKind, config: SourceConfig): SourceConfig => {
  const before = idOf(kind, config);
  return before === undefined || before === filled.id ? { ...config, fields: filled.fields } : filled;
};

/** Saves a change of a source; what came of it. */
const useSaving = ({ config, onChange }: Omit<DetailsProps, 'ref'>, kind: SourceKind | undefined) => {
  const sayOfIt = useDetailWords();
  const say = useSourceWords();
  const announce = useAnnounce();
  const sources = useChoices(({ settings }) => settings.sources);
  const { allow, saving } = useAllowing();
  const [told, tell] = useState('');
  const change = async (filled: SourceConfig) => {
    if (!kind) return;
    const changed = changedTo(filled, kind, config);
    const isOther = changed.id !== config.id;
    if (isOther && sources.some((other) => other.config.id === changed.id)) return tell(say('found.known'));
    const needed = originsOf(changed);
    tell('');
    // What was typed is kept also without the permission: the source then says itself that it lacks it.
    await allow(needed);
    if (!(await saving(needed, () => onChange(changed)))) return;
    tell(sayOfIt('details.saved'));
    // By then this page is that of another source.
    if (isOther) announce(sayOfIt('details.saved'));
  };
  return { allow, change, told };
};

/** What the shopper typed for a source or described of it, to be changed; open at once where a key is missing, as after an import. */
export const Details = ({ ref, ...props }: DetailsProps) => {
  const { config } = props;
  const say = useSourceWords();
  const sayOfIt = useDetailWords();
  const kind = kindOf(config.kind);
  const { allow, change, told } = useSaving(props, kind);
  const isDescribed = kind?.reveals === 'described';
  if (!kind || (kind.fields.length === 0 && !isDescribed)) return null;
  return (
    <section ref={ref}>
      <details className={styles.details} open={lackingKind(config) !== undefined}>
        <summary>{isDescribed ? sayOfIt('details.described') : say('details.heading')}</summary>
        <Form config={config} kind={kind} allow={allow} change={(filled) => void change(filled)} />
        <p role="status" className={styles.quiet}>
          {told}
        </p>
      </details>
    </section>
  );
};
