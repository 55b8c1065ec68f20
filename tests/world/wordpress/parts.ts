import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The programs of a blog, and the folder WordPress itself is in. */
export type Parts = { php: string; mariadb: string; wordpress: string };

/** What is not here of a real WordPress, as the Debian packages that bring it. */
export type Missing = { missing: readonly string[] };

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
/** `.ci/run` unpacks it in the second; `WORDPRESS` may name another. */
const HOMES = [process.env.WORDPRESS, '.tmp/wordpress/usr/share/wordpress', '/usr/share/wordpress'];

const program = (...names: readonly string[]): string | undefined =>
  FOLDERS.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));

const canConnect = (php: string): boolean =>
  spawnSync(php, ['-r', "exit(extension_loaded('mysqli') ? 0 : 1);"]).status === 0;

/** Looks for what a blog needs on this machine. */
export const wordpressParts = (): Parts | Missing => {
  const php = program('php');
  const mariadb = program('mariadbd', 'mysqld');
  const wordpress = HOMES.find((home) => home && existsSync(join(home, 'wp-settings.php')));
  if (php && mariadb && wordpress && canConnect(php)) return { php, mariadb, wordpress: resolve(wordpress) };
  const wanted: readonly (readonly [string, boolean])[] = [
    ['wordpress', !wordpress],
    ['php-cli', !php],
    ['php-mysql', !php || !canConnect(php)],
    ['mariadb-server-core', !mariadb],
  ];
  return { missing: wanted.flatMap(([name, isMissing]) => (isMissing ? [name] : [])) };
};
