import { ServerOff, WifiOff } from 'lucide-react';
import { checkedAt } from '@/components/popup/scenes/scene';
import type { PopupState } from '@/components/popup/state/state';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { CopyReport } from '@/components/shared/copy-report';
import { useLanguage } from '@/components/shared/stage';
import { dayAndTime } from '@/components/shared/times';
import type { Board } from '@/lib/domain/board';
import { isAtHome } from '@/lib/domain/source';
import { Note } from './note';

/** Whether there were others to ask and not one could be reached. */
const nobodyReached = ({ lookups }: Board): boolean => {
  const others = lookups.filter(({ source }) => !isAtHome(source));
  const failed = others.filter((lookup) => lookup.state === 'failed' && lookup.trouble === 'unreachable');
  return others.length > 0 && failed.length === others.length;
};

type NotesProps = { state: PopupState; board: Board; report: string; now: number };

/** What the shopper should know before believing what stands below: offline, out of reach, or the background lost. */
export const Notes = ({ state, board, report, now }: NotesProps) => {
  const say = usePopupWords();
  const when = dayAndTime(checkedAt(board), now, useLanguage());
  const isKnown = state.opinions.length > 0;
  if (!state.online)
    return <Note caution icon={WifiOff} text={isKnown ? say('offline.note', { when }) : say('offline.nothing')} />;
  if (state.background.state === 'lost')
    return (
      <Note caution icon={ServerOff} text={say('lost.note')}>
        <CopyReport report={report} />
      </Note>
    );
  return isKnown && nobodyReached(board) ? <Note caution icon={WifiOff} text={say('failing.note', { when })} /> : null;
};
