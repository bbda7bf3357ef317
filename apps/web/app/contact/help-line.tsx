import { Paragraph } from '../language-of-parts/paragraph.tsx';
import { SaidText } from '../language-of-parts/said-text.tsx';
import { Phone } from '../language-of-parts/ways-to-reach.tsx';
import { useSay, Words } from '../language-of-parts/words.tsx';
import type { HelpLineModel } from '../models/page-frame-model.ts';

/** Somebody to talk to: the number stands largest. What to do in danger is always said with it. */
export function HelpLine({ title, text, phone, hours }: HelpLineModel) {
  const heading = useSay()('help:heading');
  return (
    <aside className="help" aria-label={title?.text ?? heading}>
      <h2>{title ? <SaidText said={title} /> : heading}</h2>
      <Paragraph said={text} />
      {phone !== null && (
        <p>
          <Phone number={phone} />
        </p>
      )}
      <Paragraph said={hours} />
      <p className="tool">
        <InDanger />
      </p>
    </aside>
  );
}

/** What to do in danger, which is known even where no help line is. */
export function InDanger() {
  return <Words of="help:danger" values={{ phone: <Phone number={useSay()('help:emergencyNumber')} /> }} />;
}
