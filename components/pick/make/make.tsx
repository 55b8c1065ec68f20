import { usePickDoors } from '@/components/pick/pick-doors';
import { type Beginning, hashOf, rename } from '@/components/pick/route';
import { readPick } from '@/components/shared/friends/read-pick';
import { usePorts } from '@/components/shared/ports';
import type { SaidId } from '@/lib/domain/friends/said';
import { drafts } from '@/lib/storage/friends/drafts';
import { beginDraft } from './begin-draft';
import { draftOf } from './draft';
import styles from './make.module.css';
import { MakeForm } from './make-form';
import { type ChangeDraft, useDraft } from './use-draft';
import { useMakeWords } from './words/make-words';

const Gone = () => {
  const say = useMakeWords();
  return (
    <div className={styles.gone}>
      <h1>{say('gone')}</h1>
      <p>{say('gone.why')}</p>
      <p>
        <a href={hashOf({ view: 'new', from: { keys: [] } })}>{say('gone.new')}</a>
      </p>
    </div>
  );
};

/** A new pick, begun with what the address names. From its first change on the address names its draft. */
export const Make = ({ from }: { from: Beginning }) => {
  const say = useMakeWords();
  const { newId } = usePickDoors();
  const { now } = usePorts();
  const { making, change, kept } = useDraft(() => beginDraft(from, { question: say('question.first'), newId, now }));
  if (making.state !== 'here') return making.state === 'gone' ? <Gone /> : null;
  const { draft, unkept } = making;
  const changeNamed: ChangeDraft = (edit) => {
    change(edit);
    rename({ view: 'new', from: { draft: draft.id } });
  };
  return <MakeForm draft={draft} unkept={unkept} change={changeNamed} kept={kept} />;
};

/** Another version of a pick already sent; a draft of it that was begun is gone on with. */
export const Edit = ({ pick }: { pick: SaidId }) => {
  const { newId } = usePickDoors();
  const { now } = usePorts();
  const { making, change, kept } = useDraft(async () => {
    const begun = (await drafts()).findLast(({ edits }) => edits === pick);
    const shared = begun ? undefined : await readPick(pick, now());
    return begun ?? (shared && draftOf(shared, newId(), now()));
  });
  if (making.state !== 'here') return making.state === 'gone' ? <Gone /> : null;
  return <MakeForm draft={making.draft} unkept={making.unkept} change={change} kept={kept} />;
};
