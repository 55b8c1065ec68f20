import { useMemo } from 'react';
import { Button } from '@/components/shared/button';
import { useShared } from '@/components/shared/words/shared-words';
import type { SourceId } from '@/lib/domain/opinion';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { mediumFrom } from '@/lib/summarise/evidence';
import { Asked } from './asked';
import { EvidenceView } from './evidence-view';
import { Foot } from './foot';
import { HowWeCount } from './how-we-count';
import { matchOf } from './match-of';
import { Note } from './note';
import { Notes } from './notes';
import styles from './popup.module.css';
import { ProductAnswer } from './product-answer';
import { ProductLine } from './product-line';
import { Reading } from './reading';
import { answerOf, asksOthers, type Scene } from './scene';
import type { Actions, PopupState } from './state';
import { useNaming } from './use-naming';
import { useReading } from './use-reading';
import { usePopupWords } from './words/popup-words';

type ProductSceneProps = {
  scene: Extract<Scene, { kind: 'product' }>;
  state: PopupState;
  actions: Actions;
  report: string;
  now: number;
};

/** The names of the sources of a board; the page in view is "this shop". */
const useLabels = (lookups: ProductSceneProps['scene']['board']['lookups']) => {
  const shared = useShared();
  const labels = new Map(lookups.map(({ source, label }) => [source, label]));
  return (source: SourceId): string =>
    source === PAGE_SOURCE ? shared('medium.shop') : (labels.get(source) ?? source);
};

/** Says that only the page was read, and how to ask others; until the shopper has chosen some. */
const ChooseNote = ({ choose }: { choose(): void }) => {
  const say = usePopupWords();
  return (
    <Note text={say('first.note')}>
      <Button variant="link" onClick={choose}>
        {say('first.choose')}
      </Button>
    </Note>
  );
};

/** Everything about one product: the summary, or the opinions behind it. */
export const ProductScene = ({ scene, state, actions, report, now }: ProductSceneProps) => {
  const { board, product, corrected } = scene;
  const { summary } = state;
  const { naming, name } = useNaming();
  const { filter, read, change, close } = useReading();
  const labelOf = useLabels(board.lookups);
  const mediumOf = useMemo(() => mediumFrom(board.lookups), [board.lookups]);
  const answer = answerOf(state);
  return (
    <>
      <ProductLine
        product={product}
        match={matchOf(product, corrected, summary.counted)}
        naming={naming}
        name={name}
        actions={actions}
      />
      <div className={styles.summary} hidden={filter !== undefined}>
        <Notes state={state} board={board} report={report} now={now} />
        <ProductAnswer state={state} actions={actions} read={read} rename={() => name(true)} />
        {answer !== 'looking' && <EvidenceView summary={summary} board={board} labelOf={labelOf} read={read} />}
        {answer !== 'first-use' && !asksOthers(state) && <ChooseNote choose={actions.openOptions} />}
        <Asked
          board={board}
          aside={summary.aside}
          labelOf={labelOf}
          read={(shelf) => read({ shelf, words: '' })}
          {...{ report, now, actions }}
        />
        <HowWeCount />
      </div>
      {filter && <Reading {...{ summary, filter, change, mediumOf, labelOf, close }} />}
      <Foot isPrivate={board.private} openOptions={actions.openOptions} />
    </>
  );
};
