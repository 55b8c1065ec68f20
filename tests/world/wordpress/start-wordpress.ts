import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { guarded, until } from './guarded';
import type { Parts } from './parts';
import type { Said } from './said';

/** How a blog is kept: its permalinks, who may ask its API, and the folder of its site that it is in. */
export type Mood = {
  links: 'pretty' | 'plain';
  api: 'open' | 'members' | 'shut' | 'no-comments';
  folder: '' | `/${string}`;
};

/** A blog that runs. */
export type Wordpress = {
  origin: string;
  /** From the next request on. */
  set(mood: Partial<Mood>): Promise<void>;
  close(): Promise<void>;
};

const MOOD: Mood = { links: 'pretty', api: 'open', folder: '' };

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A database without users or tables of its own, on a socket in this folder and nowhere else. */
const startDatabase = async (mariadb: string, folder: string) => {
  const socket = join(folder, 'db.sock');
  const to = (name: string, ...rest: string[]) => [`--${name}=${join(folder, ...rest)}`];
  const own = [...to('datadir', 'data'), ...to('socket', 'db.sock'), ...to('pid-file', 'db.pid'), ...to('tmpdir')];
  const light = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-log-file-size=8M'];
  const alone = ['--no-defaults', `--user=${userInfo().username}`, '--skip-networking', '--skip-grant-tables'];
  const log = join(folder, 'db.log');
  const stop = guarded({ command: [mariadb, ...alone, ...own, ...light], log, folder });
  const isReady = () => readFile(log, 'utf8').then((lines) => lines.includes('ready for connections'));
  await until(isReady, 'MariaDB').catch((error) => stop().then(() => Promise.reject(error)));
  return { socket, stop };
};

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

const seed = (php: string, folder: string, about: { env: Record<string, string>; said: Said }): Promise<void> =>
  new Promise((done, failed) => {
    const env = { ...process.env, ...about.env };
    const child = execFile(php, [join(folder, 'blog/seed.php')], { env }, (error, out, complaint) =>
      error ? failed(new Error(`${error.message}\n${out}${complaint}`)) : done(),
    );
    child.stdin?.end(JSON.stringify(about.said));
  });

/**
 * Starts WordPress on loopback, with a database of its own in a temporary folder, and lets it say this. It calls nobody,
 * and ends with its `close` or with this process, however that ends.
 */
export const startWordpress = async ({ php, mariadb, wordpress }: Parts, said: Said): Promise<Wordpress> => {
  const folder = await mkdtemp(join(tmpdir(), 'blog-'));
  const set = (mood: Partial<Mood>) => writeFile(join(folder, 'blog/mood.json'), JSON.stringify({ ...MOOD, ...mood }));
  await cp(join(import.meta.dirname, 'blog'), join(folder, 'blog'), { recursive: true });
  await Promise.all([mkdir(join(folder, 'data')), mkdir(join(folder, 'no-files')), set({})]);
  const database = await startDatabase(mariadb, folder);
  const host = `127.0.0.1:${await freePort()}`;
  const origin = `http://${host}`;
  const env = { WORDPRESS: wordpress, BLOG_ORIGIN: origin, BLOG_SOCKET: database.socket };
  await seed(php, folder, { env, said }).catch((error) => database.stop().then(() => Promise.reject(error)));
  const command = [php, '-d', 'display_errors=0', '-S', host, '-t', join(folder, 'no-files')] as const;
  const stop = guarded({ command: [...command, join(folder, 'blog/site.php')], log: join(folder, 'php.log'), env });
  const close = async () => {
    await stop();
    await database.stop();
  };
  await until(() => answers(origin), 'WordPress').catch((error) => close().then(() => Promise.reject(error)));
  return { origin, set, close };
};
