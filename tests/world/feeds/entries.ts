import { chance } from '@/tests/world/chance';
import type { Goods } from '@/tests/world/goods';

/** One post of a blog. */
export type Entry = { slug: string; title: string; by: string; at: Date; text: string; stars?: number };

/** A blog: who it is and what it wrote, the newest first. */
export type Blog = { host: string; lang: string; title: string; about: string; entries: readonly Entry[] };

const entry = (host: string, title: string, said: { by: string; at: string; text: string; stars?: number }): Entry => ({
  slug: `${said.at}-${chance(host + title, 100_000)}`,
  title,
  by: said.by,
  at: new Date(`${said.at}T07:${10 + chance(title, 50)}:00Z`),
  text: said.text,
  ...(said.stars !== undefined && { stars: said.stars }),
});

/** What a blog writes about when it is not about anything for sale here. */
const ASIDES = new Map([
  ['en', ['A week without a phone', 'I left it in a drawer on Monday. By Thursday I had stopped reaching for it.']],
  ['fr', ['Le marché du samedi', 'Trois tomates, un melon, et la pluie à onze heures comme toujours.']],
  ['zh', ['搬家小记', '箱子比想象中多，邻居帮忙抬了两趟。阳台终于能放下一把椅子。']],
]);

/** A blog with the articles the goods tell of and one about something else. */
export const openBlog = (about: Omit<Blog, 'entries'>, articles: Goods['articles']): Blog => {
  const [title = '', text = ''] = ASIDES.get(about.lang) ?? [];
  const aside = entry(about.host, title, { by: about.title, at: '2026-03-09', text });
  const written = articles.map((article) => entry(about.host, article.title, article));
  return { ...about, entries: [...written, aside].sort((a, b) => b.at.getTime() - a.at.getTime()) };
};

/** Where a post stands. */
export const linkOf = (blog: Blog, { slug }: Entry): string => `https://${blog.host}/${slug}`;

/** The post's first words, for feeds that carry a teaser. */
export const teaser = ({ text }: Entry): string => `${text.slice(0, 140).trimEnd()}…`;
