import { describeSource } from '@/components/shared/sources/described-source';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { Field, SourceConfig, SourceKind } from '@/lib/domain/source';
import { kindOf } from '@/lib/sources/kinds';
import { FieldsForm } from './fields-form';
import styles from './kind-form.module.css';

/**
 * The kind of a recognised place that lacks something only the shopper has, such as a token; undefined when it lacks nothing.
 * A key that may be left out is lacking where the place does not open without, as with an account that lost its password.
 */
export const lackingKind = (config: SourceConfig): SourceKind | undefined => {
  const kind = kindOf(config.kind);
  const held = new Map(Object.entries(config.fields));
  const empty = kind?.fields.filter(({ name }) => !held.get(name)) ?? [];
  const isLacking = (field: Field) => field.required || (field.type === 'secret' && !describeSource(config));
  return empty.some(isLacking) ? kind : undefined;
};

type MissingProps = { config: SourceConfig; kind: SourceKind; onAdd(config: SourceConfig): void; onCancel(): void };

/** Asks for what a recognised place lacks; what its address told is filled in already. */
export const Missing = ({ config, kind, onAdd, onCancel }: MissingProps) => {
  const say = useSourceWords();
  const { id, label, fields } = config;
  return (
    <div className={styles.form}>
      <div role="status">
        <h3>{say('missing.heading', { name: label })}</h3>
        <p className={styles.says}>{say('missing.says')}</p>
      </div>
      <FieldsForm kind={kind} start={fields} onAdd={(filled) => onAdd({ ...filled, id, label })} onCancel={onCancel} />
    </div>
  );
};
