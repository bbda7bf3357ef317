import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import type { PageOf } from '../models/page-of.ts';

/** When nothing can be shown: whose fault it is, and whom to call if it cannot wait. */
export function UnavailablePage({ frame }: PageOf['unavailable']) {
  return (
    <PageFrame frame={frame}>
      <Unavailable frame={frame} />
    </PageFrame>
  );
}

function Unavailable({ frame: { language, site } }: PageOf['unavailable']) {
  const say = useSay();
  return (
    <>
      <PageHead title={{ text: say('unavailable:heading'), language }}>
        <Lede said={{ text: say('unavailable:lede'), language }} />
      </PageHead>
      <p>
        {/* The page says the same at every address, so this leads to the one that was asked for. */}
        <a className="call alone" href="">
          <Words of="unavailable:tryAgain" />
        </a>
      </p>
      <p>
        <Words of="unavailable:urgent" />
      </p>
      <HelpAtHand lines={site.helpLines} />
    </>
  );
}
