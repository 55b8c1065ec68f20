import { usePorts } from '@/components/shared/ports';
import { announcementOf } from './announcement';
import { Detecting, Lost, NoProduct, Unreadable } from './blanks';
import { Foot } from './foot';
import { LiveSentence } from './live-sentence';
import styles from './popup.module.css';
import { ProductScene } from './product-scene';
import { reportOf } from './report';
import { sceneOf } from './scene';
import type { Actions, PopupState } from './state';
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
      {scene.kind === 'detecting' && <Detecting />}
      {scene.kind === 'unreadable' && <Unreadable actions={actions} />}
      {scene.kind === 'not-product' && <NoProduct key={scene.why} why={scene.why} actions={actions} />}
      {scene.kind === 'lost' && <Lost report={report} actions={actions} />}
      <Foot isPrivate={state.board?.private ?? false} openOptions={actions.openOptions} />
    </>
  );
};

/** The popup as a pure view of its state. */
export const PopupView = (props: PopupViewProps) => {
  const say = usePopupWords();
  return (
    <main className={styles.popup}>
      <LiveSentence sentence={announcementOf(props.state, say)} />
      <SceneView {...props} />
    </main>
  );
};
