import { safeHref } from '@flersprog/content';
import type { Words } from '../../admin/labels/words.ts';
import { deepest, depthOf } from './clean-rich-text.ts';
import { factValues } from './fact-block.ts';
import { linkableCollections } from './linkable-collections.ts';

type Node = Record<string, unknown>;

const plain = new Set(['root', 'paragraph', 'text', 'linebreak', 'tab', 'list', 'listitem', 'quote']);
const said = (value: unknown) => String(value).slice(0, 80);

/** Why a running text cannot be saved, in words for the one who wrote it; null when it can. */
export function refuseRichText(value: unknown): Words | null {
  if (value === null || value === undefined) return null;
  const root = (value as { root?: Node }).root;
  if (typeof root !== 'object' || root === null || root.type !== 'root') return unknown('?');
  if (depthOf(root) > deepest) return tooDeep;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const refusal = refuseNode(node);
    if (refusal) return refusal;
    if (Array.isArray(node.children)) waiting.push(...(node.children as Node[]));
  }
  return null;
}

function refuseNode(node: Node): Words | null {
  const fields = (node.fields ?? {}) as Node;
  switch (node.type) {
    case 'heading':
      return node.tag === 'h2' || node.tag === 'h3' ? null : unknown(node.tag);
    case 'link':
    case 'autolink':
      return refuseLink(fields);
    case 'upload':
      return node.relationTo === 'media' ? null : unknown(node.relationTo);
    case 'block':
      return fields.blockType === 'helpLine' ? null : unknown(fields.blockType);
    case 'inlineBlock':
      return fields.blockType === 'fact' ? refuseFact(fields) : unknown(fields.blockType);
    default:
      return plain.has(String(node.type)) ? null : unknown(node.type);
  }
}

function refuseLink(fields: Node): Words | null {
  if (fields.linkType === 'internal') {
    const { relationTo } = (fields.doc ?? {}) as Node;
    return fields.doc && !(linkableCollections as readonly unknown[]).includes(relationTo) ? unknown(relationTo) : null;
  }
  return typeof fields.url === 'string' && safeHref(fields.url) !== null ? null : badAddress(fields.url);
}

function refuseFact(fields: Node): Words | null {
  const { relationTo } = (fields.document ?? {}) as Node;
  if (!fields.document || !fields.value) return null;
  const values: readonly unknown[] = factValues[relationTo as keyof typeof factValues] ?? [];
  return values.includes(fields.value) ? null : noSuchFact(fields.value);
}

const unknown = (what: unknown): Words => ({
  da: `Teksten indeholder noget, der ikke kan vises for læserne ("${said(what)}"). Slet det, eller indsæt teksten uden formatering.`,
  en: `The text holds something that cannot be shown to readers ("${said(what)}"). Delete it, or paste the text without formatting.`,
  ar: `يحتوي النص على شيء لا يمكن عرضه للقراء ("${said(what)}"). احذفه أو الصق النص بدون تنسيق.`,
  uk: `Текст містить те, що не можна показати читачам ("${said(what)}"). Видаліть це або вставте текст без форматування.`,
  tr: `Metinde okuyuculara gösterilemeyen bir şey var ("${said(what)}"). Silin ya da metni biçimlendirmeden yapıştırın.`,
});

const badAddress = (address: unknown): Words => ({
  da: `Linket "${said(address)}" kan ikke bruges. Et link skal begynde med https://, http://, mailto: eller tel:.`,
  en: `The link "${said(address)}" cannot be used. A link must begin with https://, http://, mailto: or tel:.`,
  ar: `لا يمكن استخدام الرابط "${said(address)}". يجب أن يبدأ الرابط بـ https:// أو http:// أو mailto: أو tel:.`,
  uk: `Посилання "${said(address)}" не можна використати. Воно має починатися з https://, http://, mailto: або tel:.`,
  tr: `"${said(address)}" bağlantısı kullanılamaz. Bir bağlantı https://, http://, mailto: veya tel: ile başlamalıdır.`,
});

const noSuchFact = (value: unknown): Words => ({
  da: `Det valgte dokument har ikke oplysningen "${said(value)}". Vælg en anden oplysning.`,
  en: `The chosen document has no value "${said(value)}". Choose another one.`,
  ar: `لا يحتوي المستند المختار على القيمة "${said(value)}". اختر قيمة أخرى.`,
  uk: `Вибраний документ не має значення "${said(value)}". Виберіть інше.`,
  tr: `Seçilen belgede "${said(value)}" değeri yok. Başka bir değer seçin.`,
});

const tooDeep: Words = {
  da: 'Teksten har lister inden i hinanden i for mange lag. Gør den enklere.',
  en: 'The text has too many layers of lists inside each other. Make it simpler.',
  ar: 'يحتوي النص على قوائم متداخلة بطبقات كثيرة جدًا. اجعله أبسط.',
  uk: 'У тексті забагато рівнів вкладених списків. Спростіть його.',
  tr: 'Metinde iç içe çok fazla liste katmanı var. Daha sade yapın.',
};
