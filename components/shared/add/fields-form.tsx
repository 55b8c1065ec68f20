import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useShared } from '@/components/shared/words/shared-words';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { configFrom, type Typed } from './kind-config';
import styles from './kind-form.module.css';

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

type FieldsFormProps = {
  kind: SourceKind;
  /** What the fields hold at first. */
  start: Typed;
  onAdd(config: SourceConfig): void;
  onCancel(): void;
};

/** The form of one kind, drawn from its fields. */
export const FieldsForm = ({ kind, start, onAdd, onCancel }: FieldsFormProps) => {
  const say = useSourceWords();
  const [typed, onType] = useState(start);
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
