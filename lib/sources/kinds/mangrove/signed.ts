import * as v from 'valibot';

const KEY = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]{1,400})-----END PUBLIC KEY-----\s*$/;
const JWT = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const HOW = { name: 'ECDSA', hash: 'SHA-256' } as const;

const headerSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ alg: v.literal('ES256'), kid: v.pipe(v.string(), v.regex(KEY)) }),
);

/** What a key really signed: its payload as JSON text, the key as PEM, and the signature, which names the review. */
export type Signed = { payload: string; key: string; signature: string };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> | undefined => {
  const plain = base64.replace(/-/g, '+').replace(/_/g, '/').replace(/[\s=]/g, '');
  return plain.length % 4 === 1 ? undefined : Uint8Array.from(atob(plain), (c) => c.charCodeAt(0));
};

const textOf = (base64: string): string => {
  const bytes = bytesOf(base64);
  return bytes ? new TextDecoder().decode(bytes) : '';
};

/**
 * What a JWT signed with ES256 says (RFC 7519), under the P-256 key its own header names; undefined when it is malformed or
 * the signature is another's. Nothing outside the JWT is believed.
 */
export const openSigned = async (jwt: string): Promise<Signed | undefined> => {
  const [, head = '', payload = '', signature = ''] = JWT.exec(jwt) ?? [];
  const header = v.safeParse(headerSchema, textOf(head));
  const spki = header.success ? bytesOf(KEY.exec(header.output.kid)?.[1] ?? '') : undefined;
  const seal = bytesOf(signature);
  if (!header.success || !spki || !seal) return undefined;
  const holds = await crypto.subtle
    .importKey('spki', spki, CURVE, false, ['verify'])
    .then((key) => crypto.subtle.verify(HOW, key, seal, new TextEncoder().encode(`${head}.${payload}`)))
    .catch(() => false);
  return holds ? { payload: textOf(payload), key: header.output.kid, signature } : undefined;
};
