import { useState } from 'react';
import { RadioList } from '@/components/shared/radio-list';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { SOURCE_KINDS } from '@/lib/sources/kinds';
import { DescribeForm } from './describe/describe-form';
import { draftFor } from './describe/draft';
import { FieldsForm } from './fields-form';
import type { Typed } from './kind-config';
import styles from './kind-form.module.css';

type KindFormProps = {
  /** Id for the heading. */
  heading: string;
  /** Whether an address was looked at in vain, and not the shopper who wants to choose. */
  lost: boolean;
  pasted: string;
  allow(origins: readonly string[]): Promise<boolean>;
  onAdd(config: SourceConfig): void;
  onCancel(): void;
};

/** Kinds that ask for an address; the others are offered as suggestions. The last, a feed, is the likeliest guess. */
const BY_ADDRESS = SOURCE_KINDS.filter(({ fields }) => fields.length > 0);
/** The kind with a form of its own. */
const DESCRIBED = 'custom';

const startOf = (kind: SourceKind, pasted: string): Typed => {
  const first = kind.fields.find(({ type }) => type === 'url');
  return first ? { [first.name]: pasted } : {};
};

/** For an address we do not know, or none: which kinds exist, the form of the one the shopper takes it for, and one to describe any other. */
export const KindForm = ({ heading, lost, pasted, allow, ...rest }: KindFormProps) => {
  const say = useSourceWords();
  const [chosen, choose] = useState(BY_ADDRESS.at(-1)?.kind ?? DESCRIBED);
  const kind = BY_ADDRESS.find((known) => known.kind === chosen);
  const kinds = BY_ADDRESS.map((known) => ({
    value: known.kind,
    label: say('kind.is', { place: say(`place.${known.medium}`), kind: known.label }),
  }));
  const options = [...kinds, { value: DESCRIBED, label: say('kind.described') }];
  return (
    <div className={styles.form}>
      <div role="status">
        <h3 id={heading}>{say(lost ? 'kind.heading' : 'kind.heading.chosen')}</h3>
        <p className={styles.says}>{say(lost ? 'kind.says' : 'kind.says.chosen')}</p>
      </div>
      <div className={styles.kinds}>
        <RadioList legend={say('kind.choose')} legendHidden={!lost} options={options} chosen={chosen} choose={choose} />
      </div>
      {kind ? (
        <FieldsForm key={kind.kind} kind={kind} start={startOf(kind, pasted)} {...rest} />
      ) : (
        <DescribeForm start={draftFor(pasted)} allow={allow} {...rest} />
      )}
    </div>
  );
};
