import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { RadioList } from '@/components/shared/radio-list';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useShared } from '@/components/shared/words/shared-words';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { SOURCE_KINDS } from '@/lib/sources/kinds';
import { DescribeForm } from './describe/describe-form';
import { configFrom, type Typed } from './kind-config';
import styles from './kind-form.module.css';

type KindFormProps = {
  /** Id for the heading. */
  heading: string;
  pasted: string;
  allow(origins: readonly string[]): Promise<boolean>;
  onAdd(config: SourceConfig): void;
  onCancel(): void;
};

/** Kinds that ask for an address; the others are offered as suggestions. */
const BY_ADDRESS = SOURCE_KINDS.filter(({ fields }) => fields.length > 0);
/** The kind with a form of its own. */
const DESCRIBED = 'custom';

type FieldsProps = { kind: SourceKind; typed: Typed; onType(typed: Typed): void };

const KindFields = ({ kind, typed, onType }: FieldsProps) => {
  const shared = useShared();
  const values = new Map(Object.entries(typed));
  return kind.fields.map(({ name, words, type, required, example }) => (
    <Field
      key={name}
      label={shared(`field.${words}`)}
      type={type === 'secret' ? 'password' : 'text'}
      inputMode={type === 'url' ? 'url' : 'text'}
      required={required}
      placeholder={example}
      value={values.get(name) ?? ''}
      onChange={({ target }) => onType({ ...typed, [name]: target.value })}
    />
  ));
};

const startOf = (kind: SourceKind | undefined, pasted: string): Typed => {
  const first = kind?.fields.find(({ type }) => type === 'url');
  return first ? { [first.name]: pasted } : {};
};

type FilledProps = Omit<KindFormProps, 'heading' | 'allow'> & { kind: SourceKind };

/** The form of one kind, drawn from its fields. */
const FieldsForm = ({ kind, pasted, onAdd, onCancel }: FilledProps) => {
  const say = useSourceWords();
  const [typed, onType] = useState(() => startOf(kind, pasted));
  const [wrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const config = configFrom(kind, typed);
    setWrong(!config);
    if (config) onAdd(config);
  };
  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      <KindFields kind={kind} typed={typed} onType={onType} />
      {wrong && (
        <p role="alert" className={styles.wrong}>
          {say('kind.wrong')}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit">{say('kind.add')}</Button>
        <Button variant="bare" onClick={onCancel}>
          {say('found.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** For an address we do not know: which kinds exist, the form of the one the shopper takes it for, and one to describe any other. */
export const KindForm = ({ heading, allow, ...rest }: KindFormProps) => {
  const say = useSourceWords();
  const [chosen, choose] = useState(BY_ADDRESS[0]?.kind ?? DESCRIBED);
  const kind = BY_ADDRESS.find((known) => known.kind === chosen);
  const kinds = BY_ADDRESS.map((known) => ({
    value: known.kind,
    label: say('kind.is', { place: say(`place.${known.medium}`), kind: known.label }),
  }));
  const options = [...kinds, { value: DESCRIBED, label: say('kind.described') }];
  return (
    <div className={styles.form}>
      <div role="status">
        <h3 id={heading}>{say('kind.heading')}</h3>
        <p className={styles.says}>{say('kind.says')}</p>
      </div>
      <RadioList legend={say('kind.choose')} options={options} chosen={chosen} choose={choose} />
      {kind ? <FieldsForm key={kind.kind} kind={kind} {...rest} /> : <DescribeForm allow={allow} {...rest} />}
    </div>
  );
};
