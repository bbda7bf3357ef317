import { expect, it } from 'vitest';
import { TranslationNotice } from './translation-notice.tsx';
import { renderPart } from '../testing/render-part.tsx';
import type { TranslationModel } from '../models/translation-model.ts';

const translation: TranslationModel = { fallback: null, source: 'da', sourceHref: '/da/nyheder/x', sourceChangedAt: null };
const notice = (own: Partial<TranslationModel>, language: 'da' | 'en' = 'en') =>
  renderPart(<TranslationNotice translation={{ ...translation, ...own }} />, language);

it('says nothing of an original', () => {
  expect(notice({}, 'da')).toBe('');
});

it('leads from a translation to its original', () => {
  expect(notice({})).toContain('class="origin tool"');
  expect(notice({})).toContain('href="/da/nyheder/x" hrefLang="da"');
});

it('says with a date that the original has changed since', () => {
  expect(notice({ sourceChangedAt: '2026-05-03T10:00:00.000Z' })).toContain('3 May 2026');
});

it('says which language is shown instead', () => {
  expect(notice({ fallback: 'da' })).toContain('<bdi>Danish</bdi>');
});
