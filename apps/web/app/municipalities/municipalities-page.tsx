import { LetterGroups } from './letter-groups.tsx';
import { Suggestions } from './suggestions.tsx';
import { WithoutPage } from './without-page.tsx';
import { MunicipalityFinder } from '../forms/municipality-finder.tsx';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../models/page-of.ts';

export function MunicipalitiesPage(page: PageOf['municipalities']) {
  return (
    <PageFrame frame={page.frame}>
      <Municipalities {...page} />
    </PageFrame>
  );
}

function Municipalities({ frame: { language }, asked, withoutPage, suggestions, groups }: PageOf['municipalities']) {
  const say = useSay();
  return (
    <>
      <PageHead title={{ text: say('municipalities:title'), language }}>
        <Lede said={{ text: say('municipalities:lede'), language }} />
      </PageHead>
      <div className="in-column">
        <MunicipalityFinder asked={asked} wrong={asked !== null && withoutPage === null} />
        {withoutPage && <WithoutPage name={withoutPage} />}
        {asked !== null && withoutPage === null && <Suggestions suggestions={suggestions} />}
      </div>
      <Section id="all" heading={<Words of="municipalities:all" />}>
        <p>
          <Words of="municipalities:allIntro" />
        </p>
        <LetterGroups groups={groups} />
      </Section>
    </>
  );
}
