import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import type { Row } from '@/tests/bench/row';

const ENTRY = 'virtual:friends';

/** What only the protocol weighs: wraps, relays, circles, exchange and picks with their cryptography, without storage and pages. */
export const clientSize = async (): Promise<readonly Row[]> => {
  const rooms = [
    'exchange/sync',
    'exchange/flush',
    'exchange/follow',
    'circle/let-in',
    'circle/accept-invite',
    'circle/remove-friend',
    'circle/restore',
    'picks/send-pick',
    'picks/answer-pick',
    'guest/guest-link',
    'opinions/find-opinions',
    'relay/open-relay',
  ];
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': process.cwd() } },
    plugins: [
      {
        name: 'friends',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
        load: (id) =>
          id === `\0${ENTRY}` ? rooms.map((room) => `export * from '@/lib/friends/${room}';`).join('\n') : null,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'friends' },
      minify: true,
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(({ output }) => output);
  const code = outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  const row = (name: string, value: number): Row => ({
    group: 'size',
    name: `friends’ protocol, ${name}`,
    value: value / 1000,
    unit: 'kB',
  });
  return [row('raw', code.length), row('gzip', gzipSync(code).length)];
};
