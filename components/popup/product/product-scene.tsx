import { useMemo } from 'react';
import { Asked } from '@/components/popup/asked/asked';
import { Note } from '@/components/popup/asked/note';
import { Notes } from '@/components/popup/asked/notes';
import { Decided } from '@/components/popup/friends/decided';
import { FriendsBand, FriendsNewsBand } from '@/components/popup/friends/friends-band';
import { hasNews } from '@/components/popup/friends/friends-state';
import { Leads } from '@/components/popup/leads/leads';
import { Reading } from '@/components/popup/opinions/reading';
import { useReading } from '@/components/popup/opinions/use-reading';
import { HowWeCount } from '@/components/popup/parts/how-we-count';
import styles from '@/components/popup/popup.module.css';
import { EvidenceView } from '@/components/popup/ratings/evidence-view';
import { answerOf, asksOthers, type Scene } from '@/components/popup/scenes/scene';
import { There } from '@/components/popup/search-there/there';
import type { Actions, PopupState } from '@/components/popup/state/state';
import { ProductAnswer } from '@/components/popup/verdict/product-answer';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { useShared } from '@/components/shared/words/shared-words';
import { leadsOn } from '@/lib/domain/board';
import type { SourceId } from '@/lib/domain/opinion';
import { CLIPS_SOURCE, FRIENDS_SOURCE, PAGE_SOURCE, SHOP_REVIEWS_SOURCE } from '@/lib/domain/source';
import { mediumFrom } from '@/lib/summarise/evidence';
import { Foot } from './foot';
import { matchOf } from './match-of';
import { ProductLine } from './product-line';
import { useNaming } from './use-naming';

type ProductSceneProps = {
  scene: Extract<Scene, { kind: 'product' }>;
  state: PopupState;
  actions: Actions;
  report: string;
  now: number;
};

/** The names of the sources of a board; the page in view is "this shop", friends are friends. */
const useLabels = (lookups: ProductSceneProps['scene']['board']['lookups']) => {
  const shared = useShared();
  const labels = new Map([
    ...lookups.map(({ source, label }) => [source, label] as const),
    [PAGE_SOURCE, shared('medium.shop')] as const,
    [SHOP_REVIEWS_SOURCE, shared('hosted.shop')] as const,
    [FRIENDS_SOURCE, shared('medium.friends')] as const,
    [CLIPS_SOURCE, shared('medium.clip')] as const,
  ]);
  return (source: SourceId): string => labels.get(source) ?? source;
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
  const hear = board.private ? undefined : actions.hear;
  // One filled button: what is new among friends comes before asking them, and so does what the answer itself offers.
  const filled = !hasNews(state.friends) && (answer === 'rated' || answer === 'looking');
  return (
    <>
      <ProductLine
        product={product}
        match={matchOf(product, corrected, summary.counted)}
        naming={naming}
        name={name}
        kept={board.private ? undefined : state.friends.kept}
        actions={actions}
      />
      <div className={styles.summary} hidden={filter !== undefined}>
        <FriendsNewsBand friends={state.friends} actions={actions} />
        <FriendsBand
          friends={state.friends}
          actions={actions}
          now={now}
          ask={board.private ? undefined : { open: () => actions.openPick(`#new=tab:${board.tab}`), filled }}
        />
        <Notes state={state} board={board} report={report} now={now} />
        <ProductAnswer state={state} actions={actions} read={read} rename={() => name(true)} />
        {answer !== 'looking' && <EvidenceView summary={summary} board={board} labelOf={labelOf} read={read} />}
        {answer !== 'first-use' && !asksOthers(state) && <ChooseNote choose={actions.openOptions} />}
        <Leads leads={leadsOn(board)} />
        <There product={product} state={state} />
        <Asked
          board={board}
          aside={summary.aside}
          labelOf={labelOf}
          read={(shelf) => read({ shelf, words: '' })}
          {...{ report, now, actions }}
        />
        {!board.private && answer !== 'looking' && <Decided product={product} state={state} actions={actions} />}
        <HowWeCount />
      </div>
      {filter && <Reading {...{ summary, filter, change, mediumOf, labelOf, hear, close }} />}
      <Foot isPrivate={board.private} actions={actions} />
    </>
  );
};
