import type { Harness } from '@/tests/e2e/harness/harness';

/** Somebody drawn in a few strokes, with a frame on. */
const portrait = (frame: string): string => `<!doctype html><style>body { margin: 0 } svg { display: block }</style>
<svg width="720" height="720" viewBox="0 0 240 240"><rect width="240" height="240" fill="#e9dfd2"/>
<path d="M20 240c6-44 52-54 84-62h32c32 8 78 18 84 62z" fill="#5d7280"/><path d="M100 150h40v36q-20 18-40 0z" fill="#d9a184"/>
<ellipse cx="120" cy="104" rx="50" ry="62" fill="#e8b79a"/><path d="M68 110C60 44 88 26 120 26s60 18 52 84c-6-28-20-44-52-44s-46 16-52 44z" fill="#3f2c26"/>
<g fill="#2b2129"><circle cx="100" cy="104" r="4"/><circle cx="140" cy="104" r="4"/></g>
<path d="M104 140q16 10 32 0" fill="none" stroke="#a0574a" stroke-width="4" stroke-linecap="round"/>
<path d="M120 108v16l-6 4" fill="none" stroke="#c98c70" stroke-width="3" stroke-linecap="round"/>${frame}</svg>`;

const ROUND = `<g fill="#fff" fill-opacity=".18" stroke="#6b3f1f" stroke-width="6"><circle cx="98" cy="105" r="21"/><circle cx="142" cy="105" r="21"/></g><path d="M119 101q1-3 2 0M77 100l-10-4M163 100l10-4" stroke="#6b3f1f" stroke-width="5"/>`;
const SQUARE = `<g fill="#fff" fill-opacity=".18" stroke="#1d2c40" stroke-width="6"><rect x="75" y="87" width="42" height="34" rx="7"/><rect x="123" y="87" width="42" height="34" rx="7"/></g><path d="M117 98h6M75 96l-9-3M165 96l9-3" stroke="#1d2c40" stroke-width="5"/>`;

const TRY_ONS = [
  ['Round, tortoise', ROUND],
  ['Square, navy', SQUARE],
] as const;

/** Two pictures of the demo's shopper trying frames on, as files in .tmp; their paths. */
export const drawTryOns = async (browser: Harness): Promise<readonly string[]> => {
  const page = await browser.visit('about:blank');
  const files: string[] = [];
  for (const [name, frame] of TRY_ONS) {
    await page.setContent(portrait(frame));
    const path = `.tmp/${name}.png` as const;
    await page.screenshot({ path, clip: { x: 0, y: 0, width: 720, height: 720 } });
    files.push(path);
  }
  await page.close();
  return files;
};
