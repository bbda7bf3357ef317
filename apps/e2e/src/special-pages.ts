import type { LanguageTag } from '@flersprog/i18n';
import type { SamplePage } from '@flersprog/tools/accessibility-report/sample-pages';
import { inject } from 'vitest';
import { signIn } from './desk-client.ts';
import { paragraph } from './rich-text.ts';

/**
 * Pages the demonstration content has none of: an announcement marked sensitive, one that was withdrawn, and one that is
 * not shown to readers of other languages, who are told which languages it is in.
 */
export async function specialPages(languages: readonly LanguageTag[]): Promise<SamplePage[]> {
  const { desk, email, password } = inject('product');
  const office = await signIn(desk, email, password);
  const publish = async (title: string, settings: object = {}) => {
    const id = await office.create('announcements', {
      title,
      lede: 'En prøve på en side.',
      body: paragraph('Teksten er kort.'),
      date: '2026-10-01',
      ...settings,
    });
    const { status, body } = await office.publish('announcements', id, ['da']);
    if (status !== 200) throw new Error(`Not published: ${status} ${JSON.stringify(body)}`);
    return { id, address: new URL(body.languages!['da']!.address) };
  };
  const sensitive = await publish('Hjælp, når andre bestemmer', { sensitive: true });
  const gone = await publish('Et beløb der var forkert');
  const withdrawn = await office.withdraw('announcements', gone.id, ['da'], 'Beløbet var forkert.');
  if (withdrawn.status !== 200) throw new Error(`Not withdrawn: ${withdrawn.status}`);
  const danishOnly = await publish('En regel der kun gælder på dansk', { withoutTranslation: 'list-languages' });
  // In the other languages the same address leads to the Danish text, or to the news that it is gone.
  const inEach = (kind: string, { origin, pathname }: URL) =>
    languages.map((language) => {
      const section = language === 'da' ? 'nyheder' : 'news';
      return { kind, language, url: `${origin}/${language}/${section}/${pathname.split('/').at(-1)}` };
    });
  const elsewhere = inEach('languages instead of text', danishOnly.address).filter(({ language }) => language !== 'da');
  return [...inEach('sensitive', sensitive.address), ...inEach('gone', gone.address), ...elsewhere];
}
