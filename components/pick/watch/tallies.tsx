import { Heart } from 'lucide-react';
import { aboutProduct } from '@/components/pick/parts/asked-words';
import { PhotosNotice, usePickPhotos } from '@/components/pick/parts/pick-photos';
import { Section } from '@/components/pick/parts/section';
import { Tally } from '@/components/pick/parts/tally';
import { Shot } from '@/components/shared/friends/shot';
import { useLanguage } from '@/components/shared/stage';
import { countAnswers, favourite, type SharedPick } from '@/lib/domain/friends/pick';
import styles from './watch.module.css';
import { useWatchWords } from './words/watch-words';

/** What was answered for each candidate, in words and as a bar; the favourite is marked. */
export const Tallies = ({ pick }: { pick: SharedPick }) => {
  const say = useWatchWords();
  const language = useLanguage();
  const photos = usePickPhotos(pick);
  const counts = countAnswers(pick);
  const best = favourite(counts);
  const answered = pick.answers.length;
  return (
    <Section
      title={say('tally.title')}
      hint={answered === 0 ? say('tally.none') : say('tally.of', { count: answered })}
    >
      <ul className={styles.tallies}>
        {pick.pick.candidates.map((candidate, place) => (
          <li key={candidate.id} className={candidate.id === best ? styles.best : undefined}>
            <Shot
              title={candidate.title}
              about={aboutProduct(candidate.product, language)}
              pictures={photos.of(candidate)}
            >
              {candidate.id === best && (
                <p className={styles.favourite}>
                  <Heart size={14} aria-hidden />
                  {say('tally.favourite')}
                </p>
              )}
              <Tally count={counts[place]} of={Math.max(1, answered)} />
            </Shot>
          </li>
        ))}
      </ul>
      <PhotosNotice photos={photos} />
    </Section>
  );
};
