import type { LanguageTag } from '@flersprog/i18n';
import type { SamplePage } from '@flersprog/tools/accessibility-report/sample-pages';
import { inject } from 'vitest';
import { signIn } from './desk-client.ts';
import { paragraph } from './rich-text.ts';

/** Pages the demonstration content has none of: an announcement marked sensitive, and one that was withdrawn. */
export async function specialPages(languages: readonly LanguageTag[]): Promise<SamplePage[]> {
  const { desk, email, password } = inject('product');
  const office = await signIn(desk, email, password);
  const publish = async (title: string, sensitive: boolean) => {
    const id = await office.create('announcements', {
      title,
      lede: 'En prøve på en side.',
      body: paragraph('Teksten er kort.'),
      date: '2026-10-01',
      sensitive,
    });
    const { status, body } = await office.publish('announcements', id, ['da']);
    if (status !== 200) throw new Error(`Not published: ${status} ${JSON.stringify(body)}`);
    return { id, address: new URL(body.languages!['da']!.address) };
  };
  const sensitive = await publish('Hjælp, når andre bestemmer', true);
  const gone = await publish('Et beløb der var forkert', false);
  const withdrawn = await office.withdraw('announcements', gone.id, ['da'], 'Beløbet var forkert.');
  if (withdrawn.status !== 200) throw new Error(`Not withdrawn: ${withdrawn.status}`);
  // In the other languages the same address leads to the Danish text, or to the news that it is gone.
  const inEach = (kind: string, { origin, pathname }: URL) =>
    languages.map((language) => {
      const section = language === 'da' ? 'nyheder' : 'news';
      return { kind, language, url: `${origin}/${language}/${section}/${pathname.split('/').at(-1)}` };
    });
  return [...inEach('sensitive', sensitive.address), ...inEach('gone', gone.address)];
}
