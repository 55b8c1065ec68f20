/** The layers of docs/architecture.md, as rules. A folder may import itself and what `only` names. */
const only = (from, ...to) => ({
  name: `${from} may import only ${to.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}(/|$)` },
  to: { path: '^(lib|components|entrypoints)/', pathNot: [from, ...to].map((p) => `^${p}(/|$)`) },
});

module.exports = {
  forbidden: [
    // An import that leads nowhere is seen by no other rule.
    { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    only('lib/domain'),
    only('lib/detect', 'lib/domain'),
    only('lib/sources', 'lib/domain'),
    only('lib/judge', 'lib/domain'),
    only('lib/summarise', 'lib/domain'),
    only('lib/friends', 'lib/domain'),
    only('lib/platform', 'lib/domain'),
    only('lib/storage', 'lib/domain', 'lib/platform'),
    only('lib/messaging', 'lib/domain', 'lib/platform'),
    // Of sources they know the lists at the door, not how a place is asked.
    only('components', 'lib/domain', 'lib/summarise', 'lib/storage', 'lib/messaging', 'lib/sources/[^/]+[.]ts'),
    {
      name: 'components never gather',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/sources/(gather|plan)[^/]*[.]ts' },
    },
    only('entrypoints/product.ts', 'lib/detect', 'lib/domain', 'lib/messaging', 'lib/platform'),
    only('entrypoints/reader.ts', 'lib/detect', 'lib/domain', 'lib/messaging', 'lib/platform'),
    {
      name: 'the browser API only in platform',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/platform/' },
      to: { path: 'webextension-polyfill|wxt/dist/browser|^wxt/browser' },
    },
    {
      name: 'react only in components',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: 'node_modules/(react|react-dom|react-aria-components|zustand)/' },
    },
    {
      name: 'the product never imports its tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    // It finds `@/` by a base address, which TypeScript itself no longer takes.
    tsConfig: { fileName: 'tests/commands/test/layers.tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(output|wxt|tmp)' },
  },
};
