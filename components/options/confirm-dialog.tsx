import type { ComponentProps } from 'react';
import { ConfirmDialog as Dialog } from '@/components/shared/confirm-dialog';
import { useOptionsWords } from './words/options-words';

/** A second thought before something that cannot be undone. Escape means no. */
export const ConfirmDialog = (dialog: Omit<ComponentProps<typeof Dialog>, 'cancel'>) => {
  const say = useOptionsWords();
  return <Dialog {...dialog} cancel={say('confirm.no')} />;
};
