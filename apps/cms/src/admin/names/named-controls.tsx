'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { deskLanguage } from '../../editorial/say-reason.ts';
import { nameControls } from './name-controls.ts';
import { nameTexts } from './name-texts.ts';
import './names.css';

/** Keeps every control of the desk named, as pages and drawers come and go. */
export function NamedControls({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const language = deskLanguage(i18n.language);
  useEffect(() => {
    let asked = 0;
    const mend = () => nameControls(document, (text) => nameTexts[text][language]);
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(mend);
    });
    mend();
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
    };
  }, [language]);
  return children;
}
