import { languageOf, textsIn, type LanguageTag } from '@flersprog/i18n';
import { DocumentHead } from '../page-frame/document-head.tsx';
import { LanguageColumns } from '../page-frame/language-columns.tsx';
import { siteName } from '../page-frame/site-name.tsx';
import { TwoCommas } from '../page-frame/two-commas.tsx';
import { WaitForStyles } from '../page-frame/wait-for-styles.tsx';
import type { PageOf } from '../models/page-of.ts';

/** The door: the two commas stand on either side of the seam, and every language hangs from its own edge. */
export function ChooseLanguagePage({ frame }: PageOf['choose-language']) {
  return (
    <html lang={frame.language} dir={frame.direction}>
      <DocumentHead frame={frame} />
      <body className="door">
        <WaitForStyles />
        <main>
          <div className="width">
            <h1 className="site-name">
              <TwoCommas />
              {siteName.text}
            </h1>
            <div className="languages" dir="ltr">
              <Invitation language="da" comma="," />
              <Invitation language="ar" comma="،" />
            </div>
            <LanguageColumns choices={frame.choices} />
          </div>
        </main>
      </body>
    </html>
  );
}

function Invitation({ language, comma }: { language: LanguageTag; comma: string }) {
  return (
    <p lang={language} dir={languageOf(language).direction}>
      {textsIn(language)('choose-language:heading')}
      <span className="comma" aria-hidden="true">
        {comma}
      </span>
    </p>
  );
}
