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
import { richText } from 'payload/shared';
import { putFieldLabels } from '../../admin/labels/put-labels.ts';
import { sayTo } from '../../admin/labels/words.ts';
import { cleanRichText } from './clean-rich-text.ts';
import { factBlock } from './fact-block.ts';
import { helpLineBlock } from './help-line-block.ts';
import { linkableCollections } from './linkable-collections.ts';
import { refuseRichText } from './refuse-rich-text.ts';

/** A running text: exactly the shapes of `RichText` in @flersprog/content, and no others. */
export function richTextField(name: string): RichTextField {
  return {
    name,
    type: 'richText',
    localized: true,
    hooks: { beforeValidate: [cleanRichText] },
    validate: (value, options) => {
      const refusal = refuseRichText(value);
      return refusal ? sayTo(options.req, refusal) : richText(value, options);
    },
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
        BlocksFeature({ blocks: [putFieldLabels(helpLineBlock)], inlineBlocks: [putFieldLabels(factBlock)] }),
        FixedToolbarFeature(),
        InlineToolbarFeature(),
      ],
    }),
  };
}
