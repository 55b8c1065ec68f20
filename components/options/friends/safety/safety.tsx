import { Backup } from './backup';
import { RecoveryWords } from './recovery-words';
import { SecondDevice } from './second-device';

/** What keeps the shopper's friends from being lost with this device. */
export const Safety = () => (
  <>
    <Backup />
    <RecoveryWords />
    <SecondDevice />
  </>
);
