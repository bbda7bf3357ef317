import { languages, textsIn } from '@flersprog/i18n';
import { describe, expect, it } from 'vitest';
import { noContact } from '../models/page-frame-model.ts';
import type { PageOf } from '../models/page-of.ts';
import { renderExample } from '../testing/render-view.tsx';

type Contact = PageOf['standing']['frame']['site']['contact'];

const withContact = (name: PageOf['standing']['name'], contact: Contact) => (page: PageOf['standing']) => ({
  ...page,
  name,
  frame: { ...page.frame, site: { ...page.frame.site, contact } },
});

describe('the page on accessibility', () => {
  it('states a written contact and a telephone, or says of each that it is not stated', () => {
    for (const { tag } of languages) {
      const notStated = `<dd>${textsIn(tag)('contact:notStated')}</dd>`;
      const none = renderExample('standing', tag, withContact('accessibility', noContact));
      expect(none.split(notStated)).toHaveLength(3);
      const both = renderExample(
        'standing',
        tag,
        withContact('accessibility', { ...noContact, phone: '33 00 00 00', email: 'a@b.example' }),
      );
      expect([both.includes('tel:+4533000000'), both.includes('mailto:a@b.example'), both.includes(notStated)]).toEqual([
        true,
        true,
        false,
      ]);
    }
  });

  it('leads to the accessibility statement', () => {
    expect(renderExample('standing', 'ar', withContact('accessibility', noContact))).toMatch(/<main.*href="\/was".*<\/main>/s);
  });
});
