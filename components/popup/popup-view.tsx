import { FriendsNewsBand } from '@/components/popup/friends/friends-band';
import { hasNews } from '@/components/popup/friends/friends-state';
import { LiveSentence } from '@/components/popup/parts/live-sentence';
import { NewsContext } from '@/components/popup/parts/main-button';
import { Foot } from '@/components/popup/product/foot';
import { ProductScene } from '@/components/popup/product/product-scene';
import { Detecting, Lost, NoProduct, Unreadable } from '@/components/popup/scenes/blanks';
import { sceneOf } from '@/components/popup/scenes/scene';
import { announcementOf } from '@/components/popup/state/announcement';
import { reportOf } from '@/components/popup/state/report';
import type { Actions, PopupState } from '@/components/popup/state/state';
import { usePorts } from '@/components/shared/ports';
import styles from './popup.module.css';
import { usePopupWords } from './words/popup-words';

type PopupViewProps = { state: PopupState; actions: Actions; now: number };

const SceneView = ({ state, actions, now }: PopupViewProps) => {
  const scene = sceneOf(state);
  const report = reportOf(state, usePorts().version);
  if (scene.kind === 'product')
    // Another product is another popup: whatever was open belongs to the one before.
    return <ProductScene key={scene.product.url} {...{ scene, state, actions, report, now }} />;
  return (
    <>
      <FriendsNewsBand friends={state.friends} actions={actions} />
      {scene.kind === 'detecting' && <Detecting />}
      {scene.kind === 'unreadable' && <Unreadable actions={actions} />}
      {scene.kind === 'not-product' && <NoProduct key={scene.why} why={scene.why} actions={actions} />}
      {scene.kind === 'lost' && <Lost report={report} actions={actions} />}
      <Foot isPrivate={state.board?.private ?? false} actions={actions} />
    </>
  );
};

/** The popup as a pure view of its state. */
export const PopupView = (props: PopupViewProps) => {
  const say = usePopupWords();
  return (
    <main className={styles.popup}>
      <LiveSentence sentence={announcementOf(props.state, say)} />
      <NewsContext value={hasNews(props.state.friends)}>
        <SceneView {...props} />
      </NewsContext>
    </main>
  );
};
