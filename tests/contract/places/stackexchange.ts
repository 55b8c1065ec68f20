import { AT_SECONDS, json, type Place } from './place';

const encoded = (title: string): string => title.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A site of the network where people only ask, in version 2.3. */
export const place: Place = {
  config: {
    id: 'stackexchange:frames.stackexchange.com',
    kind: 'stackexchange',
    label: 'frames.stackexchange.com',
    fields: { site: 'frames.stackexchange.com' },
  },
  answer: (url, words) => {
    const isSearch = url.pathname === '/2.3/search/advanced';
    const items = words.map(({ title, html, by }, n) => ({
      ...{
        tags: ['glasses'],
        is_answered: false,
        view_count: 90,
        answer_count: 2,
        score: 4,
        content_license: 'CC BY-SA 4.0',
      },
      ...{ question_id: 40 + n, title: encoded(title), body: html, creation_date: AT_SECONDS },
      link: `https://frames.stackexchange.com/questions/${40 + n}/x`,
      owner: {
        ...{ account_id: 8, user_id: 7, user_type: 'registered', reputation: 311 },
        ...{ display_name: encoded(by), link: 'https://frames.stackexchange.com/users/7/x' },
      },
    }));
    return json({ items: isSearch ? items : [], has_more: false, quota_max: 300, quota_remaining: 280 });
  },
  otherShape: json({ error_id: 400, error_name: 'bad_parameter', error_message: 'site is required' }),
  has: ['by.name', 'by.url', 'by.standing', 'title', 'text', 'at', 'url', 'votes', 'replies', 'kind'],
  needs: ['items', 'items.*.question_id', 'items.*.title', 'items.*.link', 'items.*.body'],
  spares: {
    'items.*.owner': 'by',
    'items.*.score': 'votes',
    'items.*.creation_date': 'at',
    'items.*.answer_count': 'replies',
  },
};
