import { Inlines } from './inlines.tsx';
import { TextHelpLine } from './text-help-line.tsx';
import { TextList } from './text-list.tsx';
import { Picture } from './picture.tsx';
import { Quote } from './quote.tsx';
import type { BlockModel } from '../reading/page-models.ts';

/** The blocks of a running text, in order. */
export function Blocks({ blocks }: { blocks: BlockModel[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { block: BlockModel }) {
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
        <Heading id={block.id}>
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
