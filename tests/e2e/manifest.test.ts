import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGE_RULES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self' https: wss: http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:*; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

type Icons = Record<string, string>;
type Manifest = Record<string, unknown> & { icons: Icons; action: { default_title: string; default_icon: Icons } };
type Messages = Record<string, { message: string }>;

const json = <T>(...path: readonly string[]): T => JSON.parse(readFileSync(join('.output', ...path), 'utf8'));

/** Width and height of a PNG file, from its header. */
const sizeOf = (file: string): readonly number[] => {
  const header = readFileSync(file).subarray(16, 24);
  return [header.readUInt32BE(0), header.readUInt32BE(4)];
};

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = json<Manifest>(build, 'manifest.json');

  it('asks for six permissions, none of which reaches a page before the shopper clicks, and for notifications only on request', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
      optional_permissions: ['notifications'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
    });
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its pages run nothing but their own scripts, and reach nobody in the clear', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: PAGE_RULES });
  });

  it('has every icon it names, in the size it says', () => {
    const named = [...Object.entries(manifest.icons), ...Object.entries(manifest.action.default_icon)];
    expect(named.map(([size]) => size)).toEqual(['16', '32', '48', '128', '16', '32']);
    for (const [size, file] of named)
      expect(sizeOf(join('.output', build, file))).toEqual([Number(size), Number(size)]);
  });

  it('says its name, what it is and what its button does in three languages', () => {
    expect(manifest).toMatchObject({
      default_locale: 'en',
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      action: { default_title: '__MSG_actionTitle__' },
    });
    const locales = readdirSync(join('.output', build, '_locales')).sort();
    expect(locales).toEqual(['en', 'fr', 'zh_CN']);
    const said = locales.map((locale) => json<Messages>(build, '_locales', locale, 'messages.json'));
    for (const messages of said) expect(Object.keys(messages).sort()).toEqual(Object.keys(said[0] ?? {}).sort());
    expect(Object.keys(said[0] ?? {})).toEqual(expect.arrayContaining(['actionTitle', 'extDescription', 'extName']));
    expect(new Set(said.map(({ extDescription }) => extDescription?.message)).size).toBe(3);
    // The stores cut a description after 132 characters.
    for (const { extDescription } of said) expect(extDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('opens pages and runs a background that are there', () => {
    const { background, options_ui: options, action } = manifest as never as Record<string, Record<string, unknown>>;
    const scripts = [background?.service_worker, background?.scripts].flat().filter(Boolean);
    for (const file of [
      ...scripts,
      options?.page,
      action?.default_popup,
      'welcome.html',
      'pick.html',
      'guest.html',
      'product.js',
    ])
      expect(existsSync(join('.output', build, String(file)))).toBe(true);
  });
});

describe('what each browser is told', () => {
  it('is the same but for the background and what is Firefox’s own', () => {
    const { background: worker, ...chrome } = json<Manifest>('chrome-mv3', 'manifest.json');
    const {
      background: page,
      browser_specific_settings: own,
      ...firefox
    } = json<Manifest>('firefox-mv3', 'manifest.json');
    expect(firefox).toEqual(chrome);
    expect(worker).toEqual({ service_worker: 'background.js' });
    expect(page).toEqual({ scripts: ['background.js'] });
    expect(own).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  });
});
