import { Announcer } from '@/components/shared/announcer';
import { ChoicesProvider } from '@/components/shared/choices';
import { Frame } from './frame';

/** The whole options page, inside a Stage. */
export const Options = () => (
  <ChoicesProvider>
    <Announcer>
      <Frame />
    </Announcer>
  </ChoicesProvider>
);
