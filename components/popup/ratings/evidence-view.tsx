import { ALL, type Filter } from '@/components/popup/opinions/filter';
import { Section } from '@/components/popup/parts/section';
import sections from '@/components/popup/parts/section.module.css';
import { Themes } from '@/components/popup/themes/themes';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import type { Board } from '@/lib/domain/board';
import type { Summary } from '@/lib/domain/summary';
import { Ratings } from './ratings';
import { Tallies } from './tallies';
import { Voices } from './voices';

type Evidence = { summary: Summary; board: Board; labelOf(source: string): string; read(filter: Filter): void };

const AllRatings = ({ summary, board, read }: Evidence) => {
  const say = usePopupWords();
  const given = summary.histogram.some((count) => count > 0);
  const tallied = board.lookups.some((lookup) => lookup.state === 'found' && (lookup.tally?.count ?? 0) > 0);
  if (!given && !tallied) return null;
  return (
    <Section title={say('ratings')}>
      {given && <Ratings histogram={summary.histogram} read={(star) => read({ ...ALL, star })} />}
      <Tallies lookups={board.lookups} />
    </Section>
  );
};

/** What the answer rests on, part by part; every part leads to the opinions behind it. */
export const EvidenceView = (evidence: Evidence) => {
  const say = usePopupWords();
  const { summary, labelOf, read } = evidence;
  const { praise, complaints, counted, friends } = summary;
  const most = Math.max(...[...praise, ...complaints].map((theme) => theme.evidence.length));
  const sides = { counted: counted.length, most, labelOf, read: (theme: string) => read({ ...ALL, theme }) };
  const count = counted.length + friends.length;
  // With too few, the answer itself leads to them.
  const hasMany = count > 0 && summary.verdict.kind === 'rated';
  return (
    <>
      <AllRatings {...evidence} />
      <Themes side="praise" themes={praise} explain {...sides} />
      <Themes side="complaints" themes={complaints} explain={praise.length === 0} {...sides} />
      <Voices voices={summary.voices} read={(medium) => read({ ...ALL, medium })} />
      {hasMany && (
        <div className={sections.section}>
          <Button className={sections.wide ?? ''} onClick={() => read(ALL)}>
            {say('read.all', { count })}
          </Button>
        </div>
      )}
    </>
  );
};
