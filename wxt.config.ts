import { mkdir, writeFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { guestPage } from './entrypoints/guest/one-file';

const pageRules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Loopback and plain text are for a source or relay the shopper runs; lib/platform refuses every other private address.
  "connect-src 'self' https: wss: http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:*",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Chrome and Edge take this as it is; Firefox adds its identity and what it may collect. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  outDir: '.output',
  hooks: {
    // The guest page is no page of the extension: it is one file that any host serves, and that the extension can save.
    'entrypoints:found': (_, found) => {
      found.splice(0, found.length, ...found.filter(({ name }) => name !== 'guest'));
    },
    'build:publicAssets': async ({ config }, files) => {
      const contents = await guestPage(config.root);
      files.push({ relativeDest: 'guest.html', contents });
      await mkdir(`${config.root}/.output/guest`, { recursive: true });
      await writeFile(`${config.root}/.output/guest/guest.html`, contents);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: pageRules },
    icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/recognised-${size}.png`])),
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: Object.fromEntries([16, 32].map((size) => [size, `/icons/idle-${size}.png`])),
    },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'grapevine@grapevine.example',
          strict_min_version: '142.0',
          data_collection_permissions: {
            required: ['none'],
            optional: ['searchTerms', 'websiteContent', 'personalCommunications'],
          },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
