import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import styles from './load-photos.module.css';
import type { Elsewhere } from './use-elsewhere';
import { usePhotoWords } from './words/photo-words';

/** Says where photos lie that are not here, who would see the reader, and offers to load them. */
export const LoadPhotos = ({ elsewhere: { hosts, state, load } }: { elsewhere: Elsewhere }) => {
  const say = usePhotoWords();
  const language = useLanguage();
  if (hosts.length === 0) return null;
  const failed = state === 'missing' || state === 'unreachable';
  return (
    <div className={styles.elsewhere}>
      <Notice>
        <p>
          <b>
            <bdi>{say('elsewhere', { hosts: listed(hosts, language) })}</bdi>
          </b>{' '}
          {say(failed ? `elsewhere.${state}` : 'elsewhere.why')}
        </p>
        <Button disabled={state === 'loading'} onClick={load}>
          {say(state === 'loading' ? 'elsewhere.loading' : 'elsewhere.load')}
        </Button>
      </Notice>
    </div>
  );
};
