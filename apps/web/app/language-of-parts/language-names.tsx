import { languageName } from '@flersprog/i18n';
import { ListOf } from './list-of.tsx';
import { useLanguage } from './surrounding-language.ts';

/** Names of languages, in the reader's language: "dansk, arabisk og somali". */
export function LanguageNames({ tags }: { tags: string[] }) {
  const language = useLanguage();
  return (
    <ListOf
      entries={tags.map((tag) => (
        <bdi key={tag}>{languageName(language, tag)}</bdi>
      ))}
    />
  );
}
