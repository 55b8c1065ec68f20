import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build, type Rollup } from 'vite';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run this one script, wear this one style, show photos it opened itself, speak to relays. */
const rulesFor = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src blob: data:',
    'connect-src wss: ws://localhost:* ws://127.0.0.1:*',
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const bundle = async (root: string): Promise<{ script: string; style: string }> => {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: `${root}/entrypoints/guest/main.tsx`, output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  const script = built.output.find((part) => part.type === 'chunk')?.code ?? '';
  const styles = built.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [part] : [],
  );
  // An end tag in a string of the program would end the script element.
  return { script: script.replaceAll('</script', '<\\/script'), style: styles.map(({ source }) => source).join('') };
};

// Without one of its own the browser would ask the host for an icon, which the rules forbid.
const icon = async (root: string): Promise<string> =>
  `<link rel="icon" href="data:image/svg+xml;base64,${await readFile(`${root}/public/icons/recognised.svg`, 'base64')}" />`;

/** The guest page as one HTML file that works from any host, or from none: no other file, no other origin, its own strict rules. */
export const guestPage = async (root: string): Promise<string> => {
  const { script, style } = await bundle(root);
  const head = `<meta http-equiv="Content-Security-Policy" content="${rulesFor(script, style)}" />\n${await icon(root)}\n<style>${style}</style>`;
  return (await readFile(`${root}/entrypoints/guest/index.html`, 'utf8'))
    .replace(/<!--[\s\S]*?-->/, () => head)
    .replace(/<script[\s\S]*<\/script>/, () => `<script type="module">${script}</script>`);
};
