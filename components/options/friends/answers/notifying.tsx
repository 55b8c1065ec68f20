import { useState } from 'react';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { useChoices } from '@/components/shared/choices';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { SettingLine } from './setting-line';

/** Notifications for answers: the browser is asked for them in the click that switches them on. */
export const Notifying = () => {
  const say = useFriendsWords();
  const { askForNotifications } = usePorts();
  const on = useChoices(({ settings }) => settings.notifyAnswers);
  const change = useChoices((choices) => choices.change);
  const [denied, setDenied] = useState(false);
  const turn = (wanted: boolean) => {
    if (!wanted) return void change({ notifyAnswers: false });
    const given = (allowed: boolean) => {
      setDenied(!allowed);
      if (allowed) void change({ notifyAnswers: true });
    };
    askForNotifications().then(given, () => given(false));
  };
  return (
    <SettingLine name={say('notify')} says={say('notify.says')} on={on} turn={turn}>
      {denied && (
        <Notice tone="caution">
          <p>{say('notify.denied')}</p>
        </Notice>
      )}
    </SettingLine>
  );
};
