import { LetterGroups } from './letter-groups.tsx';
import { MunicipalityFinder } from '../forms/municipality-finder.tsx';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { NamesInRow } from '../lists/names-in-row.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageOf } from '../reading/page-models.ts';

export function MunicipalitiesPage(page: PageOf['municipalities']) {
  return (
    <PageFrame frame={page.frame}>
      <Municipalities {...page} />
    </PageFrame>
  );
}

function Municipalities({ frame: { language }, asked, suggestions, groups }: PageOf['municipalities']) {
  const say = useSay();
  return (
    <>
      <PageHead title={{ text: say('municipalities:title'), language }}>
        <Lede said={{ text: say('municipalities:lede'), language }} />
      </PageHead>
      <div className="in-column">
        <MunicipalityFinder asked={asked} />
        {asked !== null && <Suggestions suggestions={suggestions} />}
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

function Suggestions({ suggestions }: Pick<PageOf['municipalities'], 'suggestions'>) {
  if (suggestions.length === 0) {
    return (
      <p>
        <Words of="municipalities:noSuggestions" />
      </p>
    );
  }
  return (
    <div>
      <h2>
        <Words of="municipalities:didYouMean" />
      </h2>
      <NamesInRow links={suggestions} />
    </div>
  );
}
