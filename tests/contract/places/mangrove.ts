import { createSign, generateKeyPairSync } from 'node:crypto';
import { AT_SECONDS, json, type Place, plain } from './place';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const kid = publicKey.export({ type: 'spki', format: 'pem' }).toString().replace(/\n/g, '');
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signed once and kept, as the place keeps it: signing the same words again makes another signature. */
const kept = new Map<string, string>();
const jwtOf = (payload: object): string => {
  const signed = `${part({ alg: 'ES256', typ: 'JWT', kid })}.${part(payload)}`;
  const seal = createSign('SHA256').update(signed).sign({ key: privateKey, dsaEncoding: 'ieee-p1363' });
  const jwt = kept.get(signed) ?? `${signed}.${seal.toString('base64url')}`;
  kept.set(signed, jwt);
  return jwt;
};

/** The open reviews, of things named in their addresses. */
export const place: Place = {
  config: { id: 'mangrove', kind: 'mangrove', label: 'Mangrove', fields: {} },
  answer: (_, words) => {
    const reviews = words.map(({ title, html, by }) => {
      const sub = `https://things.example/${title.replace(/\W+/g, '-').toLowerCase()}`.slice(0, 100);
      const payload = { iat: AT_SECONDS, sub, rating: 75, opinion: plain(html), metadata: { nickname: by } };
      const jwt = jwtOf(payload);
      return { signature: jwt.split('.')[2], jwt, kid, payload, scheme: 'https' };
    });
    const issuers = { [kid]: { count: words.length, neutrality: 0.5 } };
    return json({ reviews, issuers, maresi_subjects: {} });
  },
  otherShape: json({ reviews: 'none', issuers: null }),
  has: ['by.name', 'by.standing', 'score', 'text', 'at', 'url', 'kind'],
  isPlain: true,
  needs: ['reviews', 'reviews.*.jwt'],
  spares: { issuers: 'by' },
};
