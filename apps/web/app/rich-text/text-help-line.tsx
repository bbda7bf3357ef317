import { HelpLine } from '../contact/help-line.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';

interface Props {
  title: string | null;
  text: string | null;
  phone: string | null;
  hours: string | null;
}

/** A help line that an editor put inside a running text. */
export function TextHelpLine({ title, text, phone, hours }: Props) {
  const language = useLanguage();
  const say = (words: string | null) => (words === null ? null : { text: words, language });
  return <HelpLine title={say(title)} text={say(text)} phone={phone} hours={say(hours)} />;
}
