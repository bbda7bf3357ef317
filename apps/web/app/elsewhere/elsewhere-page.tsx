import { languageName, languageOf } from '@flersprog/i18n';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { SaidText } from '../language-of-parts/said-text.tsx';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import type { PageOf } from '../models/page-of.ts';

/** In which languages a page can be read, where the editors want no other text shown in place of a missing one. */
export function ElsewherePage(page: PageOf['elsewhere']) {
  return (
    <PageFrame frame={page.frame}>
      <Elsewhere {...page} />
    </PageFrame>
  );
}

function Elsewhere({ frame, existsIn }: PageOf['elsewhere']) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <PageHead crumbs={frame.crumbs} title={{ text: say('translation:fallbackHeading'), language }}>
        <p className="lede">
          <Words of="translation:notHere" values={{ language: languageName(language, language) }} />
        </p>
      </PageHead>
      <div className="in-column flow">
        <p>
          <Words of="translation:existsIn" />
        </p>
        <ul className="entries">
          {existsIn.map((version) => (
            <Version key={version.language} {...version} />
          ))}
        </ul>
      </div>
      {frame.sensitive && <HelpAtHand lines={frame.site.helpLines} />}
    </>
  );
}

function Version({ language, href, title }: PageOf['elsewhere']['existsIn'][number]) {
  const { autonym, direction } = languageOf(language);
  return (
    <li>
      <a href={href} hrefLang={language} lang={language} dir={direction}>
        {autonym}
      </a>
      <p>
        <SaidText said={title} />
      </p>
    </li>
  );
}
