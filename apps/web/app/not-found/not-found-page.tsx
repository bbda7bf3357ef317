import { WaysOn } from './ways-on.tsx';
import { useSay } from '../language-of-parts/words.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import type { PageOf } from '../models/page-of.ts';

export function NotFoundPage({ frame, topics, ways }: PageOf['not-found']) {
  return (
    <PageFrame frame={frame}>
      <Head />
      <WaysOn topics={topics} entries={ways} />
    </PageFrame>
  );

  function Head() {
    const say = useSay();
    const { language } = frame;
    return (
      <PageHead title={{ text: say('not-found:heading'), language }}>
        <Lede said={{ text: say('not-found:lede'), language }} />
      </PageHead>
    );
  }
}
