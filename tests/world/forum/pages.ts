import { type Html, html, raw } from '@/tests/world/html';
import { cooked } from './cooked';
import { type Forum, isReadable, type Topic } from './topics';

const LOOK =
  raw(`<style>body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222}
a{color:#2f6b3c}article{border-top:1px solid #ddd;padding:1rem 0}blockquote{margin:0;padding-left:1rem;border-left:3px solid #ccc}</style>`);

const frame = (
  name: string,
  title: string,
  body: Html,
): Html => html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><meta name="generator" content="Discourse 3.6.0.beta2 - https://github.com/discourse/discourse version 0">
<meta name="viewport" content="width=device-width">${LOOK}</head><body><header><a href="/">${name}</a></header>${body}</body></html>`;

/** The forum's front page, with the generator it is known by. */
export const frontPage = (name: string, { topics }: Forum): Html =>
  frame(
    name,
    name,
    html`<h1>${name}</h1><ul>${topics.map((one) => html`<li><a href="/t/${one.slug}/${one.id}">${one.title}</a></li>`)}</ul>`,
  );

/** One topic to read. */
export const topicPage = (name: string, topic: Topic): Html => {
  const posts = topic.posts.filter(isReadable);
  const shown = posts.map(
    (post) => html`<article id="post_${post.number}"><b>${post.by}</b> ${raw(cooked(post, topic))}</article>`,
  );
  return frame(name, `${topic.title} - ${name}`, html`<h1>${topic.title}</h1>${shown}`);
};
