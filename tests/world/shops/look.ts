import type { Shop } from './shop';

/** The shop's style sheet. */
export const styleOf = ({ look: [paper, ink, accent, onAccent, face] }: Shop): string => `
:root { --paper: ${paper}; --ink: ${ink}; --accent: ${accent}; --on-accent: ${onAccent}; --line: color-mix(in srgb, var(--ink) 14%, transparent); --soft: color-mix(in srgb, var(--ink) 66%, var(--paper)); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 ${face}; }
a { color: inherit; }
.top { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; padding: 1rem clamp(1rem, 5vw, 4rem); border-bottom: 1px solid var(--line); }
.top .brand { font-size: 1.5rem; font-weight: 700; letter-spacing: -.02em; text-decoration: none; color: var(--accent); margin-right: auto; }
.top a { text-decoration: none; }
.inner { max-width: 68rem; margin: 0 auto; padding: 2rem clamp(1rem, 5vw, 4rem) 4rem; }
.foot { border-top: 1px solid var(--line); padding: 1.5rem clamp(1rem, 5vw, 4rem); color: var(--soft); font-size: .875rem; }
input, select, button { font: inherit; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; color: #222; }
button, .buy { background: var(--accent); color: var(--on-accent); border-color: transparent; font-weight: 600; cursor: pointer; }
.trail { color: var(--soft); font-size: .875rem; }
.trail ol { display: flex; gap: .5rem; list-style: none; padding: 0; margin: 0 0 1.5rem; }
.trail li + li::before { content: '/'; margin-right: .5rem; }
.detail { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3rem; align-items: start; }
.picture svg { width: 100%; border-radius: 1rem; display: block; }
h1, .title { font-size: clamp(1.6rem, 3vw, 2.2rem); line-height: 1.2; margin: 0 0 .5rem; font-weight: 700; }
.price { font-size: 1.4rem; margin: 1rem 0; }
.stars { color: #a15c00; letter-spacing: .1em; }
.swatches { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
.swatches button { background: transparent; color: inherit; border: 1px solid var(--line); font-weight: 400; }
.swatches button[aria-pressed=true] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.buy { font-size: 1.05rem; padding: .8rem 1.8rem; margin: .5rem 0 1rem; display: inline-block; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1.5rem; list-style: none; padding: 0; }
.card { text-decoration: none; display: block; }
.card svg { width: 100%; border-radius: .75rem; display: block; margin-bottom: .5rem; }
.said { border-top: 1px solid var(--line); padding: 1rem 0; max-width: 46rem; }
.said p { margin: .3rem 0; }
.by { color: var(--soft); font-size: .875rem; }
.tick { color: #2c6e49; font-weight: 600; }
.facts { color: var(--soft); font-size: .875rem; }
.block { margin-top: 2.5rem; }
.block > .title { font-size: 1.4rem; }
.form { display: grid; gap: .75rem; max-width: 22rem; }
@media (max-width: 44rem) { .detail { grid-template-columns: 1fr; } }
`;
