import { Announcer } from '@/components/shared/announcer';
import { ChoicesProvider } from '@/components/shared/choices';
import { Frame } from './frame';
import { ClosedGroups } from './sources/list/closed-groups';

/** The whole options page, inside a Stage. */
export const Options = () => (
  <ChoicesProvider>
    <Announcer>
      <ClosedGroups>
        <Frame />
      </ClosedGroups>
    </Announcer>
  </ChoicesProvider>
);
