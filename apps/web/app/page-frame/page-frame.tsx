import type { ReactNode } from 'react';
import { DocumentHead } from './document-head.tsx';
import { DraftBanner } from './draft-banner.tsx';
import { ExitBar } from './exit-bar.tsx';
import { PageContext } from '../language-of-parts/page-context.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { WaitForStyles } from './wait-for-styles.tsx';
import { SurroundingLanguage } from '../language-of-parts/surrounding-language.ts';
import type { PageFrame as Frame } from '../models/page-frame-model.ts';

interface Props {
  frame: Frame;
  children: ReactNode;
}

/** The whole document around what a page says. On sensitive pages the way out is the first thing in it. */
export function PageFrame({ frame, children }: Props) {
  return (
    <SurroundingLanguage.Provider value={frame.language}>
      <PageContext.Provider value={{ sensitive: frame.sensitive }}>
        <html lang={frame.language} dir={frame.direction}>
          <DocumentHead frame={frame} />
          <body>
            {frame.sensitive && <ExitBar href={frame.site.exitHref} />}
            <SiteHeader frame={frame} />
            <WaitForStyles />
            <main id="text">
              <div className="width">
                {frame.preview && <DraftBanner />}
                {children}
              </div>
            </main>
            <SiteFooter frame={frame} />
          </body>
        </html>
      </PageContext.Provider>
    </SurroundingLanguage.Provider>
  );
}
