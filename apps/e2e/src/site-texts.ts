import type { LanguageTag } from '@flersprog/i18n';
import type { DeskClient } from './desk-client.ts';

interface Settings {
  id: string;
  senderName: string | null;
  contact: { address: string | null };
  helpLines: { id: string; title: string; text: string; hours: string }[];
}

const languages: LanguageTag[] = ['da', 'ar'];

/** Says everything that the site says of itself in other texts; what it returns puts back what stood there before. */
export async function replaceSiteTexts(office: DeskClient, text: () => string): Promise<() => Promise<void>> {
  const before = await Promise.all(languages.map((language) => readSettings(office, language)));
  const say = async (one: (settings: Settings) => Omit<Settings, 'id'>) => {
    for (const [index, language] of languages.entries()) {
      const { id, ...settings } = before[index]!;
      const { status, body } = await office.patch(`/site-settings/${id}?locale=${language}`, one({ id, ...settings }));
      if (status !== 200) throw new Error(`Site settings in ${language}: ${status} ${JSON.stringify(body)}`);
    }
    const { status, body } = await office.publish('site-settings', before[0]!.id, languages);
    if (status !== 200) throw new Error(`Site settings not published: ${status} ${JSON.stringify(body)}`);
  };
  await say(({ contact, helpLines }) => ({
    senderName: text(),
    contact: { ...contact, address: text() },
    helpLines: helpLines.map((line) => ({ ...line, title: text(), text: text(), hours: text() })),
  }));
  return () => say(({ senderName, contact, helpLines }) => ({ senderName, contact, helpLines }));
}

async function readSettings(office: DeskClient, language: LanguageTag): Promise<Settings> {
  const { body } = await office.get<{ docs: Settings[] }>(`/site-settings?locale=${language}&fallback-locale=none&depth=0`);
  return body.docs[0]!;
}
