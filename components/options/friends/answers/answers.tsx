import { NotDone } from '@/components/options/friends/not-done';
import { IntroduceForm } from '@/components/options/friends/start/introduce-form';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Part } from '@/components/options/section';
import { useAnnounce } from '@/components/shared/announcer';
import { useChoices } from '@/components/shared/choices';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { Profile } from '@/lib/domain/friends/person';
import { AddressField } from './address-field';
import styles from './answers.module.css';
import { Notifying } from './notifying';
import { PhotoServer } from './photo-server';
import { SettingLine } from './setting-line';

const Reminding = () => {
  const say = useFriendsWords();
  const on = useChoices(({ settings }) => settings.reminders);
  const change = useChoices((choices) => choices.change);
  return (
    <SettingLine
      name={say('remind')}
      says={say('remind.says')}
      on={on}
      turn={(reminders) => void change({ reminders })}
    />
  );
};

/** What friends see of the shopper, and whether they may ask. */
const Me = ({ me }: { me: Profile }) => {
  const say = useFriendsWords();
  const announce = useAnnounce();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const introduce = async (next: Profile) => {
    if (await act(send('introduce', next))) announce(say('me.kept'));
  };
  return (
    <Part title={say('me.heading')} says={say('me.says')}>
      <IntroduceForm
        key={`${me.name} ${me.face}`}
        me={me}
        act={say('me.keep')}
        busy={doing.step === 'doing'}
        onIntroduced={(next) => void introduce(next)}
      />
      <div className={styles.asked}>
        <SettingLine
          name={say('asked')}
          says={say('asked.says')}
          on={me.mayBeAsked}
          turn={(mayBeAsked) => void introduce({ ...me, mayBeAsked })}
        />
      </div>
      <NotDone doing={doing} />
    </Part>
  );
};

/** Where friends without Grapevine read picks, and where photos may go besides the relays. */
const Addresses = () => {
  const say = useFriendsWords();
  const guestPage = useChoices(({ settings }) => settings.guestPage);
  const change = useChoices((choices) => choices.change);
  return (
    <>
      <Part title={say('page.heading')} says={say('page.says')}>
        <AddressField
          label={say('page.label')}
          hint={say('page.hint')}
          placeholder="https://me.example/guest.html"
          address={guestPage}
          keep={(address) => change({ guestPage: address })}
        />
        <p className={styles.file}>
          <a href="/guest.html" download="guest.html">
            {say('page.file')}
          </a>
        </p>
      </Part>
      <PhotoServer />
    </>
  );
};

/** How answers are told, what friends see and may ask, and the shopper's own addresses. */
export const Answers = ({ me }: { me: Profile }) => {
  const say = useFriendsWords();
  return (
    <>
      <Part title={say('tell.heading')}>
        <Notifying />
        <Reminding />
      </Part>
      <Me me={me} />
      <Addresses />
    </>
  );
};
