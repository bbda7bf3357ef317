import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { factBlock } from './fact-block.ts';
import { helpLineBlock } from './help-line-block.ts';

/** The collections whose documents readers can open, so that a text may link to them. */
export const linkableCollections = ['announcements', 'topics', 'municipalities', 'partners', 'grant-programmes'] as const;

/** A running text: exactly the shapes of `RichText` in @flersprog/content, and no others. */
export function richTextField(name: string): RichTextField {
  return {
    name,
    type: 'richText',
    localized: true,
    editor: lexicalEditor({
      features: [
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
        BoldFeature(),
        ItalicFeature(),
        UnorderedListFeature(),
        OrderedListFeature(),
        BlockquoteFeature(),
        LinkFeature({ enabledCollections: [...linkableCollections] }),
        UploadFeature({ enabledCollections: ['media'] }),
        BlocksFeature({ blocks: [helpLineBlock], inlineBlocks: [factBlock] }),
        FixedToolbarFeature(),
        InlineToolbarFeature(),
      ],
    }),
  };
}
