import { LanguageSwitcher } from './language-switcher.tsx';
import { MainMenu } from './main-menu.tsx';
import { SiteName } from './site-name.tsx';
import { ExitWords } from './exit-words.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';

export function SiteHeader({ frame }: { frame: PageFrame }) {
  return (
    <header className="site-header">
      {frame.sensitive && <ExitWords />}
      <a className="skip" href="#text">
        <Words of="frame:skip" />
      </a>
      <div className="width">
        <SiteName />
        <LanguageSwitcher choices={frame.choices} />
        <MainMenu section={frame.section} />
      </div>
    </header>
  );
}
