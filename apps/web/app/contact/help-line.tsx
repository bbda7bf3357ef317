import { Paragraph } from '../lists/partner-cards.tsx';
import { SaidText } from '../language-of-parts/said-text.tsx';
import { Phone } from '../language-of-parts/ways-to-reach.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { HelpLineModel } from '../reading/page-models.ts';

interface Props {
  id: string;
  line: HelpLineModel;
}

/** Somebody to talk to: the number stands largest. What to do in danger is always said with it. */
export function HelpLine({ id, line: { title, text, phone, hours } }: Props) {
  return (
    <aside className="help" aria-labelledby={id}>
      <h2 id={id}>{title ? <SaidText said={title} /> : <Words of="help:heading" />}</h2>
      <Paragraph said={text} />
      {phone !== null && (
        <p>
          <Phone number={phone} />
        </p>
      )}
      <Paragraph said={hours} />
      <p className="tool">
        <Words of="help:danger" values={{ phone: <Emergency /> }} />
      </p>
    </aside>
  );
}

function Emergency() {
  return <Phone number="112" />;
}
