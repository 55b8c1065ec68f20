import { useEffect, useState } from 'react';
import { Button } from '@/components/shared/button';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { Mark } from '@/components/shared/mark';
import { dayOf } from '@/components/shared/times';
import { useLanguage } from '@/components/shared/words';
import { Asked } from './asked';
import styles from './guest.module.css';
import type { GuestPorts, Opened } from './guest-ports';
import { usePhotos } from './use-photos';
import { GUEST_WORDS, useGuestWords } from './words/guest-words';

type BlankProps = { title: string; why: string; again?: (() => void) | undefined; retry?: string };

/** A page without a question: why, and one thing to do where there is one. */
const Blank = ({ title, why, again, retry }: BlankProps) => {
  const say = useGuestWords();
  return (
    <div className={styles.blank}>
      <Mark size={40} />
      <h1>{title}</h1>
      <p>{why}</p>
      {again && (
        <p>
          <Button variant="main" onClick={again}>
            {retry ?? say('retry')}
          </Button>
        </p>
      )}
    </div>
  );
};

const Shown = ({ opened, ports }: { opened: Extract<Opened, { state: 'open' }>; ports: GuestPorts }) => {
  const say = useGuestWords();
  const language = useLanguage();
  const photos = usePhotos(ports);
  const missing = photos.missing.size;
  const { shown } = opened;
  useEffect(() => {
    document.title = say('title.from', { name: shown.from });
  }, [say, shown.from]);
  return (
    <>
      <Asked shown={shown} photos={photos} ports={ports} />
      {missing > 0 && (
        <p role="status" className={styles.missing}>
          {say('photos.missing', { count: missing })}
        </p>
      )}
      <p className={styles.end}>
        {say('end', { day: dayOf(shown.pick.expires, language) })}
        <br />
        {say('end.free')}
      </p>
    </>
  );
};

const Question = ({ ports }: { ports: GuestPorts }) => {
  const say = useGuestWords();
  const [opened, setOpened] = useState<Opened>();
  const open = () => {
    setOpened(undefined);
    void ports.open().then(setOpened);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; the page lives for one link.
  useEffect(open, []);
  if (!opened)
    return (
      <div role="status">
        <Blank title={say('opening')} why={say('opening.why')} />
      </div>
    );
  if (opened.state === 'open') return <Shown opened={opened} ports={ports} />;
  const { because } = opened;
  return (
    <Blank
      title={say(`failed.${because}`)}
      why={say(`failed.${because}.why`)}
      again={because === 'unreachable' ? open : undefined}
    />
  );
};

/** The page a friend without Grapevine opens: reads one pick with the key of its link, and answers it. */
export const Guest = ({ ports }: { ports: GuestPorts }) => {
  const say = useGuestWords();
  const broken = (_: unknown, again: () => void) => (
    <div role="alert">
      <Blank title={say('broken')} why={say('broken.why')} again={again} retry={say('broken.again')} />
    </div>
  );
  return (
    <main className={styles.page}>
      <ErrorBoundary broken={broken}>
        <Question ports={ports} />
      </ErrorBoundary>
    </main>
  );
};

/** The title of the page before it knows who asks, in each language. */
export const GUEST_TITLES = {
  en: GUEST_WORDS.en.title,
  fr: GUEST_WORDS.fr.title,
  'zh-CN': GUEST_WORDS['zh-CN'].title,
} as const;
