import { useId } from 'react';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { Notice } from '@/components/shared/notice';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useShared } from '@/components/shared/words/shared-words';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import type { Adding } from './adding';
import { FoundCard } from './found-card';
import { KindForm } from './kind-form';
import { lackingKind, Missing } from './missing';
import type { useAdding } from './use-adding';

type AddingStepProps = { flow: ReturnType<typeof useAdding>; pasted: string; onDone(): void };

const Told = ({ says, tone }: { says: string; tone?: 'caution' }) => (
  <Notice {...(tone && { tone })}>
    <p>{says}</p>
  </Notice>
);

/** The sentence for a step that is only told, undefined for those with a part of their own. */
const useSentence = (adding: Adding): string | undefined => {
  const say = useSourceWords();
  const shared = useShared();
  switch (adding.step) {
    case 'allowing':
      return say('add.allowing', { host: hostOf(adding.origin) });
    case 'looking':
      return say('add.looking', { host: hostOf(adding.origin) });
    case 'cut-off':
      return say('cut-off');
    case 'failed':
      return shared(`trouble.${adding.trouble}`);
    case 'added':
      return say('add.added', { name: adding.config.label });
    default:
      return undefined;
  }
};

/** An address that leads on to another, which only the shopper's own browser may follow. */
const Moved = ({ origin }: { origin: string }) => {
  const say = useSourceWords();
  const host = hostOf(origin);
  return (
    <Notice tone="caution">
      <p>
        {say('add.moved', { host })} <ExternalLink href={origin}>{say('add.moved.open', { host })}</ExternalLink>
      </p>
    </Notice>
  );
};

type FoundProps = { config: SourceConfig; onAdd(config: SourceConfig): void; onCancel(): void };

const Found = (props: FoundProps) => {
  const kind = lackingKind(props.config);
  return kind ? <Missing kind={kind} {...props} /> : <FoundCard {...props} />;
};

/** What there is to see and do at this step of adding a source. */
export const AddingStep = ({ flow, pasted, onDone }: AddingStepProps) => {
  const say = useSourceWords();
  const heading = useId();
  const { adding, denied, allow, add, cancel } = flow;
  const sentence = useSentence(adding);
  const lost = adding.step === 'unknown' || adding.step === 'failed' || adding.step === 'choosing';
  const over = adding.step === 'added';
  return (
    <>
      {denied && <Told says={say('add.denied')} />}
      {adding.step === 'found' && <Found config={adding.config} onAdd={add} onCancel={onDone} />}
      {sentence && <Told says={sentence} {...(adding.step === 'failed' && { tone: 'caution' })} />}
      {adding.step === 'moved' && <Moved origin={adding.origin} />}
      {over && (
        <Button variant="link" onClick={onDone}>
          {say('add.another')}
        </Button>
      )}
      {lost && (
        <section aria-labelledby={heading}>
          <KindForm
            heading={heading}
            lost={adding.step !== 'choosing'}
            pasted={pasted}
            allow={allow}
            onAdd={add}
            onCancel={cancel}
          />
        </section>
      )}
    </>
  );
};
