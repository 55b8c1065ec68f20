import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { Field } from '@/components/shared/field';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useShared } from '@/components/shared/words/shared-words';
import { CAPS } from '@/lib/domain/plain-text';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { configFrom, isTooLong, type Typed } from './kind-config';
import styles from './kind-form.module.css';

type FieldsProps = { kind: SourceKind; typed: Typed; onType(typed: Typed): void };

const KindFields = ({ kind, typed, onType }: FieldsProps) => {
  const say = useSourceWords();
  const shared = useShared();
  const values = new Map(Object.entries(typed));
  return kind.fields.map(({ name, words, type, required, example, from }) => (
    <div key={name}>
      <Field
        label={shared(`field.${words}`)}
        type={type === 'secret' ? 'password' : 'text'}
        inputMode={type === 'url' ? 'url' : 'text'}
        required={required}
        placeholder={example}
        value={values.get(name) ?? ''}
        wrong={isTooLong(values.get(name) ?? '') ? say('kind.too-long', { count: CAPS.field }) : undefined}
        onChange={({ target }) => onType({ ...typed, [name]: target.value })}
      />
      {from && (
        <p className={styles.from}>
          <ExternalLink href={from}>{say('field.from', { host: hostOf(from) })}</ExternalLink>
        </p>
      )}
    </div>
  ));
};

type FieldsFormProps = {
  kind: SourceKind;
  /** What the fields hold at first. */
  start: Typed;
  /** The words of the button, when it does not add. */
  act?: string;
  onAdd(config: SourceConfig): void;
  onCancel?(): void;
};

/** The form of one kind, drawn from its fields. */
export const FieldsForm = ({ kind, start, act, onAdd, onCancel }: FieldsFormProps) => {
  const say = useSourceWords();
  const [typed, onType] = useState(start);
  const [wrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const config = configFrom(kind, typed);
    // A field that is too long says so itself.
    setWrong(!config && !Object.values(typed).some(isTooLong));
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
        <Button type="submit">{act ?? say('kind.add')}</Button>
        {onCancel && (
          <Button variant="bare" onClick={onCancel}>
            {say('found.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
