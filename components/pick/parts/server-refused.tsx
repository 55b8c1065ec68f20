import { Notice } from '@/components/shared/notice';
import { usePhotoWords } from './words/photo-words';

/** Says that photos did not go where the shopper would have them. */
export const ServerRefused = () => {
  const say = usePhotoWords();
  return (
    <Notice>
      <p>{say('server.refused')}</p>
    </Notice>
  );
};
