import { HelpLines } from './help-lines.tsx';
import { InDanger } from './help-line.tsx';
import { helpLinesBesides } from './help-lines-besides.ts';
import { useSay } from '../language-of-parts/words.tsx';
import type { HelpLineModel } from '../models/page-frame-model.ts';
import type { BlockModel } from '../models/text-model.ts';

interface Props {
  lines: HelpLineModel[];
  /** The running text above, whose own help lines are not said again. */
  after?: BlockModel[] | undefined;
}

/** Whom to call, where a reader may be in danger: the editors' help lines, and the emergency number where they chose none. */
export function HelpAtHand({ lines, after = [] }: Props) {
  const others = helpLinesBesides(lines, after);
  if (others === null) return null;
  return others.length > 0 ? <HelpLines lines={others} /> : <EmergencyAlone />;
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
