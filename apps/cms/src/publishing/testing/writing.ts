import type { TestAnswer, TestDesk } from '../../testing/open-test-desk.ts';

/** A node of an editor's state. */
export interface EditorNode {
  type: string;
  version: number;
  [field: string]: unknown;
}

const element = { version: 1, direction: null, format: '', indent: 0 };

/** A Lexical text node. */
export const words = (text: string, format = 0): EditorNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
});

export const paragraph = (...children: EditorNode[]): EditorNode => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
});

export const heading = (tag: string, text: string): EditorNode => ({ ...element, type: 'heading', tag, children: [words(text)] });

export const picture = (id: string): EditorNode => ({
  version: 3,
  format: '',
  type: 'upload',
  relationTo: 'media',
  value: id,
  id: id.padEnd(24, '0').slice(0, 24),
  fields: null,
});

export const fact = (relationTo: string, value: string, says: string): EditorNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: 'fact00000000000000000001', blockType: 'fact', blockName: '', document: { relationTo, value }, value: says },
});

export const link = (url: string, text: string): EditorNode => ({
  ...element,
  version: 3,
  type: 'link',
  id: 'link00000000000000000001',
  fields: { linkType: 'custom', url, newTab: false },
  children: [words(text)],
});

/** An editor's state, as the desk's editor sends it. */
export const running = (...children: EditorNode[]) => ({
  root: { ...element, direction: null, format: '' as const, type: 'root', children },
});

export const plain = (text: string) => running(paragraph(words(text)));

/** An official's hands on a test desk: saves and acts, failing the test where the desk says no to a save. */
export function atTheDesk(desk: TestDesk) {
  return {
    async create(collection: string, body: object, language = 'da'): Promise<string> {
      const saved = await desk.request('POST', `/api/${collection}?locale=${language}`, { as: 'editor', body });
      if (saved.status !== 201) throw new Error(`Saving in ${collection} was refused: ${JSON.stringify(saved.body)}`);
      return saved.body.doc.id as string;
    },
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- documents of every collection
    async save(collection: string, id: string, body: object, language = 'da'): Promise<any> {
      const saved = await desk.request('PATCH', `/api/${collection}/${id}?locale=${language}`, { as: 'editor', body });
      if (saved.status !== 200) throw new Error(`Saving in ${collection} was refused: ${JSON.stringify(saved.body)}`);
      return saved.body.doc;
    },
    publish: (collection: string, id: string, languages: string[], more: object = {}): Promise<TestAnswer> =>
      desk.request('POST', `/api/${collection}/${id}/publish`, { as: 'editor', body: { languages, ...more } }),
    withdraw: (collection: string, id: string, languages: string[], more: object = {}): Promise<TestAnswer> =>
      desk.request('POST', `/api/${collection}/${id}/withdraw`, { as: 'editor', body: { languages, ...more } }),
  };
}

/** An announcement that lacks nothing, in one language. */
export const announcementIn = {
  da: { title: 'Fem kommuner får støtte', slug: 'fem-kommuner', lede: 'Kort sagt.', body: plain('Det hele.'), date: '2019-04-15' },
  ar: { title: 'خمس بلديات', slug: 'خمس-بلديات', lede: 'باختصار.', body: plain('كل شيء.') },
};
