import { Inlines } from './inlines.tsx';
import { TextHelpLine } from './text-help-line.tsx';
import { TextList } from './text-list.tsx';
import { Picture } from './picture.tsx';
import { Quote } from './quote.tsx';
import type { BlockModel } from '../models/text-model.ts';

interface Props {
  blocks: BlockModel[];
  /** Whether headings can be linked to; not where two languages of a text stand on one page. */
  anchors?: boolean;
}

/** The blocks of a running text, in order. */
export function Blocks({ blocks, anchors = true }: Props) {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} anchors={anchors} />
      ))}
    </>
  );
}

function Block({ block, anchors }: { block: BlockModel; anchors: boolean }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading id={anchors ? block.id : undefined}>
          <Inlines inlines={block.children} />
        </Heading>
      );
    }
    case 'list':
      return <TextList {...block} />;
    case 'quote':
      return <Quote {...block} />;
    case 'image':
      return <Picture image={block.image} />;
    case 'help-line':
      return <TextHelpLine {...block} />;
  }
}
