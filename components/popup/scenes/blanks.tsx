import { MainButton } from '@/components/popup/parts/main-button';
import { CorrectForm } from '@/components/popup/product/correct-form';
import { useNaming } from '@/components/popup/product/use-naming';
import type { Actions } from '@/components/popup/state/state';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { CopyReport } from '@/components/shared/copy-report';
import type { NotProduct } from '@/lib/domain/sighting';
import { Blank } from './blank';

/** The page is being read; usually over before it can be. */
export const Detecting = () => {
  const say = usePopupWords();
  return <Blank title={say('detecting.title')} why={[say('detecting.why')]} />;
};

/** The browser does not let us read the page. */
export const Unreadable = ({ actions }: { actions: Actions }) => {
  const say = usePopupWords();
  return (
    <Blank title={say('unreadable.title')} why={[say('unreadable.why')]}>
      <MainButton onClick={actions.look}>{say('none.again')}</MainButton>
    </Blank>
  );
};

/** The background cannot be reached, and nothing is known from before. */
export const Lost = ({ report, actions }: { report: string; actions: Actions }) => {
  const say = usePopupWords();
  return (
    <Blank title={say('lost.title')} why={[say('lost.why')]}>
      <MainButton onClick={actions.look}>{say('lost.again')}</MainButton>
      <CopyReport report={report} variant="plain" />
    </Blank>
  );
};

/** Pages the shopper may well know better about than we do. */
const ARGUABLE: readonly NotProduct[] = ['listing', 'search', 'article', 'home', 'nothing-for-sale'];

/** No product on the page, why we think so, and the ways to look again, for pages change, and to say otherwise. */
export const NoProduct = ({ why, actions }: { why: NotProduct; actions: Actions }) => {
  const say = usePopupWords();
  const { naming, name } = useNaming();
  const sentences = [say(`none.${why}.why`), ...(why === 'off-limits' ? [] : [say('none.covered')])];
  return (
    <>
      <Blank title={say(`none.${why}.title`)} why={sentences}>
        {why !== 'off-limits' && !naming && <MainButton onClick={actions.look}>{say('none.again')}</MainButton>}
        {ARGUABLE.includes(why) && (
          <Button variant="link" aria-expanded={naming} onClick={() => name(!naming)}>
            {say('correct.yes')}
          </Button>
        )}
      </Blank>
      {naming && <CorrectForm name="" canDeny={false} correct={actions.correct} close={() => name(false)} />}
    </>
  );
};
