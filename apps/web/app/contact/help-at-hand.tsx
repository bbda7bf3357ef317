import { HelpLines } from './help-lines.tsx';
import { InDanger } from './help-line.tsx';
import { useSay } from '../language-of-parts/words.tsx';
import type { HelpLineModel } from '../reading/page-models.ts';

/** Whom to call, where a reader may be in danger: the editors' help lines, and the emergency number where they chose none. */
export function HelpAtHand({ lines }: { lines: HelpLineModel[] }) {
  return lines.length > 0 ? <HelpLines lines={lines} /> : <EmergencyAlone />;
}

function EmergencyAlone() {
  return (
    <aside className="help in-column" aria-label={useSay()('help:heading')}>
      <p>
        <InDanger />
      </p>
    </aside>
  );
}
