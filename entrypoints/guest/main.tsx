import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GUEST_TITLES, Guest } from '@/components/guest/guest';
import { LanguageContext, languageOf } from '@/components/shared/words';
import { guestDoors } from './guest-doors';
import { takeCode } from './link-code';

const language = languageOf(navigator.languages);
document.documentElement.lang = language;
document.title = GUEST_TITLES[language];

const ports = guestDoors(takeCode());
// Another link pasted into this tab changes nothing but what is behind the `#`.
addEventListener('hashchange', () => location.reload());

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageContext value={language}>
        <Guest ports={ports} />
      </LanguageContext>
    </StrictMode>,
  );
