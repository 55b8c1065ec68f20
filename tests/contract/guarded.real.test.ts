import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

const SCRIPT = `
const [folder] = process.argv.slice(1);
const { guarded } = await import('./tests/world/wordpress/guarded.ts');
const command = ['/bin/sh', '-c', 'echo $$ > "$0/pid.new"; mv "$0/pid.new" "$0/pid"; exec sleep 300', folder];
guarded({ command, log: folder + '/log', folder });
`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('a server ends with whoever started it, even one that was killed, and leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guarded-'));
  const keeper = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT, folder]);
  await vi.waitFor(() => expect(existsSync(join(folder, 'pid'))).toBe(true), { timeout: 15_000, interval: 50 });
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  expect(isAlive(pid)).toBe(true);
  keeper.kill('SIGKILL');
  await vi.waitFor(() => expect([isAlive(pid), existsSync(folder)]).toEqual([false, false]), { timeout: 10_000 });
});
