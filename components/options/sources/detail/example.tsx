import { useEffect, useState } from 'react';
import type { SourceConfig } from '@/lib/domain/source';
import { type ExampleRequest, exampleRequest } from '@/lib/sources/example-request';
import { kindOf } from '@/lib/sources/kinds';
import type { Marked } from '@/lib/sources/mark-differences';
import styles from './example.module.css';
import { useDetailWords } from './words/detail-words';

/** An example of what is asked; undefined until there is one, or where there can be none. */
const useExample = (config: SourceConfig, sent: readonly string[]): ExampleRequest | undefined => {
  const [example, set] = useState<ExampleRequest>();
  useEffect(() => {
    let isLate = false;
    exampleRequest(config, sent).then((made) => isLate || set(made));
    return () => {
      isLate = true;
    };
  }, [config, sent]);
  return example;
};

const MarkedText = ({ parts }: { parts: Marked }) => (
  <p className={styles.address} dir="ltr" translate="no">
    {parts.map(({ text, tells }, place) =>
      tells ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts stand where they stand.
        <mark key={place}>{text}</mark>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts stand where they stand.
        <span key={place}>{text}</span>
      ),
    )}
  </p>
);

/** Whether a source holds a key, and what is said of it. */
const KeyLine = ({ config }: { config: SourceConfig }) => {
  const say = useDetailWords();
  const held = new Map(Object.entries(config.fields));
  const hasKey = kindOf(config.kind)?.fields.some(({ name, type }) => type === 'secret' && held.get(name));
  return hasKey ? <p className={styles.quiet}>{say('example.key')}</p> : null;
};

const Shown = ({ example }: { example: ExampleRequest }) => {
  const say = useDetailWords();
  const { address, body, sent } = example;
  const tells = [...address, ...(body ?? [])].some((part) => part.tells);
  return (
    <>
      <p className={styles.quiet}>{say(sent ? 'example.sent' : 'example.made')}</p>
      <MarkedText parts={address} />
      {body && (
        <>
          <p className={styles.quiet}>{say('example.body')}</p>
          <MarkedText parts={body} />
        </>
      )}
      <p className={styles.quiet}>{say(tells ? 'example.marked' : 'example.unmarked')}</p>
    </>
  );
};

/** What one question to a source looks like, where it goes, and what is never in it. */
export const Example = ({ config, sent }: { config: SourceConfig; sent: readonly string[] }) => {
  const say = useDetailWords();
  const example = useExample(config, sent);
  return (
    <details className={styles.example}>
      <summary>{say('example.heading')}</summary>
      {example ? <Shown example={example} /> : <p className={styles.quiet}>{say('example.none')}</p>}
      <KeyLine config={config} />
      <p className={styles.quiet}>{say('example.never')}</p>
    </details>
  );
};
