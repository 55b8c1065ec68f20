import { type Html, html, paragraphs } from '@/tests/world/html';
import type { Post, Topic } from './topics';

const EMOJI = new Map([
  ['🙂', 'slightly_smiling_face'],
  ['😀', 'grinning_face'],
  ['😍', 'heart_eyes'],
  ['👍', '+1'],
  ['👎', '-1'],
  ['❤️', 'heart'],
  ['😅', 'sweat_smile'],
  ['😂', 'joy'],
  ['🎉', 'tada'],
]);

const withEmoji = (markup: string): string =>
  [...EMOJI].reduce((text, [glyph, name]) => {
    const img = `<img src="/images/emoji/twitter/${name}.png?v=12" title=":${name}:" class="emoji" alt=":${name}:" loading="lazy" width="20" height="20">`;
    return text.replaceAll(glyph, img);
  }, markup);

const quote = (
  of: Post,
  topic: Topic,
): Html => html`<aside class="quote no-group" data-username="${of.by}" data-post="${of.number}" data-topic="${topic.id}">
<div class="title"><div class="quote-controls"></div>${of.by}:</div>
<blockquote>${paragraphs(of.text.split('\n')[0]?.slice(0, 160) ?? '')}</blockquote>
</aside>`;

const onebox = ({
  url,
  title,
  text,
}: NonNullable<Post['onebox']>): Html => html`<aside class="onebox allowlistedgeneric" data-onebox-src="${url}">
<header class="source"><a href="${url}" target="_blank" rel="noopener nofollow ugc">${new URL(url).host}</a></header>
<article class="onebox-body"><h3><a href="${url}">${title}</a></h3><p>${text.slice(0, 200)}</p></article>
</aside>`;

const FLAGGED = '<p>This post was flagged by the community and is temporarily hidden.</p>';
const WITHDRAWN = '<p>(post deleted by author)</p>';

/** A post as Discourse serves it: HTML with quotes, emoji pictures and previews of linked pages. */
export const cooked = (post: Post, topic: Topic): string => {
  if (post.fate) return post.fate === 'hidden' ? FLAGGED : WITHDRAWN;
  const of = topic.posts.find(({ number }) => number === post.quotes);
  const parts = html`${of && quote(of, topic)}${paragraphs(post.text)}${post.onebox && onebox(post.onebox)}`;
  return withEmoji(parts.markup);
};
