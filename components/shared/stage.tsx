import { createContext, type ReactNode, use, useEffect } from 'react';
import { FIRST_SETTINGS, type Language, type Settings } from '@/lib/domain/settings';
import { readSettings, watchSettings } from '@/lib/storage/settings';
import { Broken } from './broken';
import { ErrorBoundary } from './error-boundary';
import { type Ports, PortsContext } from './ports';
import { useStored } from './use-stored';
import { LanguageContext, languageOf } from './words';

export { useLanguage } from './words';

const SettingsContext = createContext<Settings>(FIRST_SETTINGS);

/** The shopper's settings, always as they are now. */
export const useSettings = (): Settings => use(SettingsContext);

const readOrFirst = () => readSettings().catch(() => FIRST_SETTINGS);

/** What a whole page stands on: its ports, and its name in each language. */
export type StageProps = { ports: Ports; titles: Readonly<Record<Language, string>>; children: ReactNode };

/** Gives a page its ports, settings and language, and `<html>` its language, theme and title; follows the settings live. What cannot be drawn is replaced by words about it. */
export const Stage = ({ ports, titles, children }: StageProps) => {
  const settings = useStored(readOrFirst, watchSettings);
  const chosen = settings?.language ?? 'browser';
  const language = chosen === 'browser' ? languageOf(navigator.languages) : chosen;
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    document.title = titles[language];
    if (theme === 'system') delete page.dataset.theme;
    else page.dataset.theme = theme;
  }, [language, theme, titles]);
  if (!settings) return null;
  return (
    <PortsContext value={ports}>
      <SettingsContext value={settings}>
        <LanguageContext value={language}>
          <ErrorBoundary broken={(error, again) => <Broken error={error} again={again} />}>{children}</ErrorBoundary>
        </LanguageContext>
      </SettingsContext>
    </PortsContext>
  );
};
