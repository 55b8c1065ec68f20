import type { Ref } from 'react';
import { FieldsForm } from '@/components/shared/add/fields-form';
import { lackingKind } from '@/components/shared/add/missing';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceConfig } from '@/lib/domain/source';
import { kindOf } from '@/lib/sources/kinds';
import styles from './source-panel.module.css';

type DetailsProps = {
  config: SourceConfig;
  onChange(config: SourceConfig): void;
  /** The place of the form. */
  ref: Ref<HTMLElement>;
};

/** What the shopper typed for a source, to be changed; open at once where a key is missing, as after an import. */
export const Details = ({ config, onChange, ref }: DetailsProps) => {
  const say = useSourceWords();
  const { askFor } = usePorts();
  const kind = kindOf(config.kind);
  if (!kind || kind.fields.length === 0 || kind.reveals === 'described') return null;
  const change = async ({ fields }: SourceConfig) => {
    const changed = { ...config, fields };
    // What was typed is kept also without the permission: the source then says itself that it lacks it.
    await askFor(originsOf(changed)).catch(() => false);
    onChange(changed);
  };
  return (
    <section ref={ref}>
      <details className={styles.details} open={lackingKind(config) !== undefined}>
        <summary>{say('details.heading')}</summary>
        <FieldsForm
          kind={kind}
          start={config.fields}
          act={say('details.save')}
          onAdd={(filled) => void change(filled)}
        />
      </details>
    </section>
  );
};
