import { chance } from '@/tests/world/chance';
import type { Goods } from '@/tests/world/goods';
import { escapeText } from '@/tests/world/html';

/** A story or a comment on it, in the words of Algolia's index. */
export type Item = {
  id: number;
  kind: 'story' | 'comment';
  by: string;
  /** Unix seconds. */
  at: number;
  /** HTML as Hacker News writes it: entities for quotes and slashes, `<p>` between paragraphs and never closed. */
  text: string;
  points: number | null;
  story: { id: number; title: string; url: string };
  /** Comments a story has. */
  comments: number | null;
};

/** Plain text as Hacker News stores it. */
export const hackerHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => escapeText(part).replace(/&#39;/g, '&#x27;').replace(/&#34;/g, '&quot;').replace(/\//g, '&#x2F;'))
    .join('<p>');

const seconds = (day: string, salt: string): number => Date.parse(`${day}T00:00:00Z`) / 1000 + chance(salt, 86_400);

const thread = (goods: Goods, place: number): readonly Item[] => {
  const id = 41_000_000 + place * 1000;
  const story = { id, title: `Ask HN: Anyone here using the ${goods.name}?`, url: '' };
  const first = [...goods.hackernews].sort((a, b) => a.at.localeCompare(b.at))[0];
  if (!first) return [];
  const asked: Item = {
    id,
    kind: 'story',
    by: 'throwaway_buyer',
    at: seconds(first.at, 'story') - 86_400,
    text: '',
    points: 12 + place,
    story,
    comments: goods.hackernews.length,
  };
  const replies = goods.hackernews.map((said, at): Item => {
    const text = hackerHtml(said.text);
    return {
      id: id + at + 1,
      kind: 'comment',
      by: said.by,
      at: seconds(said.at, said.text),
      text,
      points: null,
      story,
      comments: null,
    };
  });
  return [asked, ...replies];
};

/** Every story and comment the goods tell of. */
export const openHackerNews = (all: readonly Goods[]): readonly Item[] => all.flatMap(thread);
