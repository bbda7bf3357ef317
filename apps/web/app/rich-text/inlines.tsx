import { Fact } from './fact.tsx';
import { useRel } from '../language-of-parts/where-it-leads.ts';
import type { InlineModel } from '../models/text-model.ts';

/** What stands in a line of running text. */
export function Inlines({ inlines }: { inlines: InlineModel[] }) {
  return (
    <>
      {inlines.map((inline, index) => (
        <Inline key={index} inline={inline} />
      ))}
    </>
  );
}

function Inline({ inline }: { inline: InlineModel }) {
  switch (inline.type) {
    case 'text':
      return <Emphasis {...inline} />;
    case 'break':
      return <br />;
    case 'link':
      return <TextLink {...inline} />;
    case 'fact':
      return <Fact {...inline} />;
  }
}

/** Emphasis is kept as meaning; how it looks is for each script to say. */
function Emphasis({ text, bold, italic }: { text: string; bold: boolean; italic: boolean }) {
  const stressed = italic ? <em>{text}</em> : text;
  return bold ? <strong>{stressed}</strong> : stressed;
}

function TextLink({ href, children }: { href: string; children: InlineModel[] }) {
  return (
    <a href={href} rel={useRel(href)}>
      <Inlines inlines={children} />
    </a>
  );
}
