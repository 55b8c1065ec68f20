import type { Command } from '@/components/pick/parts/use-command';
import { Notice } from '@/components/shared/notice';
import { useWatchWords } from './words/watch-words';

const SAID = ['not-found', 'expired', 'too-many', 'no-relay', 'photos-missing'] as const;

/** Says why a change was not made; nothing while there is nothing to say. */
export const NotDone = ({ command }: { command: Command }) => {
  const say = useWatchWords();
  if (command.step !== 'refused') return null;
  const known = SAID.find((because) => because === command.because);
  return (
    <Notice tone="caution">
      <p>{say(known ? `done.${known}` : 'done.not')}</p>
    </Notice>
  );
};
