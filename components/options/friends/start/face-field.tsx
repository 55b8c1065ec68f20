import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Button } from '@/components/shared/button';
import { ChooseFile } from '@/components/shared/choose-file';
import { Face } from '@/components/shared/friends/face';
import styles from './face-field.module.css';
import { shrinkFace } from './shrink-face';

type FaceFieldProps = { name: string; face: string | undefined; choose(face: string | undefined): void };

/** A picture of oneself, if one wants: shown as friends will see it, shrunk here. */
export const FaceField = ({ name, face, choose }: FaceFieldProps) => {
  const say = useFriendsWords();
  const [wrong, setWrong] = useState(false);
  const take = async (file: File) => {
    const shrunk = await shrinkFace(file);
    setWrong(!shrunk);
    if (shrunk) choose(shrunk);
  };
  return (
    <div className={styles.field}>
      <Face id="" name={name || '?'} face={face} large />
      <div className={styles.says}>
        <div className={styles.acts}>
          <ChooseFile label={say('face.choose')} accept="image/*" onChosen={(file) => void take(file)}>
            <ImagePlus size={16} aria-hidden />
            {say(face ? 'face.another' : 'face.choose')}
          </ChooseFile>
          {face && (
            <Button variant="bare" onClick={() => choose(undefined)}>
              {say('face.none')}
            </Button>
          )}
        </div>
        <p className={wrong ? styles.wrong : styles.hint} role={wrong ? 'alert' : undefined}>
          {say(wrong ? 'face.wrong' : 'face.hint')}
        </p>
      </div>
    </div>
  );
};
