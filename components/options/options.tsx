import { Announcer } from '@/components/shared/announcer';
import { ChoicesProvider } from '@/components/shared/choices';
import { Frame } from './frame';

/** The whole options page, inside a Stage. `version` is the program's own, as people report it. */
export const Options = ({ version }: { version: string }) => (
  <ChoicesProvider>
    <Announcer>
      <Frame version={version} />
    </Announcer>
  </ChoicesProvider>
);
