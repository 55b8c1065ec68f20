import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Resident memory of all extension processes of Chromium on this machine, in MB; null where /proc does not tell. */
export const extensionMemory = (): number | null => {
  if (!existsSync('/proc')) return null;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const sizes = processes.flatMap((name) => {
    try {
      if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--extension-process')) return [];
      const [kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.slice(1) ?? [];
      return kilobytes === undefined ? [] : [Number(kilobytes) / 1000];
    } catch {
      // Gone between looking and reading.
      return [];
    }
  });
  return sizes.length === 0 ? null : Math.round(sizes.reduce((sum, one) => sum + one, 0));
};
