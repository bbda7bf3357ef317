import { parseAmount } from './parse-amount.ts';

export interface AmountMention {
  /** Units of the currency; null where it cannot be told. */
  value: number | null;
  currency: string;
  words: string;
  from: number;
  to: number;
  /** True only for one definite sum. Not for ranges, "ca.", "op til", sums a year or for each. */
  sure: boolean;
}

const figure = '\\d+(?:[.,\\s]\\d{3})*(?:[.,]\\d+)?';
const inWords = '(?:halvanden|halvandet|(?:en|et) halv|[a-zæøåé]+(?: en halv)?)';
const scale = '(?:mio\\.?|mia\\.?|mill\\.?|millioner|million|milliarder|milliard|tusinde?|t\\.(?=\\s?kr))';
const dkk = '(?:(?:danske\\s)?kroners?|kr\\.?|DKK)';
const currency = `(?:${dkk}|svenske kroner|norske kroner|SEK|NOK|euro|EUR|€)`;
const edge = '(?![\\p{L}\\d])';

const forms = [
  new RegExp(`(?<![\\p{L}\\d.,])(?<figure>${figure})\\s?(?<scale>${scale})?\\s?(?<currency>${currency})${edge}`, 'giu'),
  new RegExp(`(?<!\\p{L})(?<currency>kr\\.?|DKK|EUR|€)\\s?(?<figure>${figure})(?:\\s?(?<scale>${scale}))?(?![\\p{L}\\d%]|,\\d)`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?<figure>${inWords})\\s(?<scale>millioner|million|milliarder|milliard|mio\\.?|mia\\.?)\\s(?<currency>${currency})${edge}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d.,])(?<figure>${figure})\\s?(?<scale>mio|mia|millioner|milliarder)(?=\\.?(?:$|[,;:)]|\\s(?:til|i|om|fra|pr|over|årligt|og|som|der|er)\\s))`,
    'giu',
  ),
];

const vagueBefore =
  /(?:\b(?:ca|cirka|omkring|omtrent|knap|knapt|godt|næsten|over|under|mindst|højst|maksimalt|max|mere end|mindre end|op til|op mod|mellem|fra|minimum)\.?\s*|(?:mellem\s)?\d[\d.,]*\s*(?:mio\.?|mia\.?)?\s*(?:kr\.?\s*)?(?:-|–|—|til)\s*|mellem\s\d[\d.,]*\s*(?:mio\.?|mia\.?)?\s*(?:kr\.?\s*)?og\s*)$/iu;
const vagueAfter =
  /^[.,]?\s*(?:(?:-|–)\s*\d|(?:til|eller)\s\d[\d.,]*\s?(?:mio|mia|mill|kr|t\.|tusind)|årligt|om året|pr\.\s\p{L}+|per\s\p{L}+|hvert år|hver\b|i hvert|til hver\b|i hver\b|(?:i|til) gennemsnit|eller mere|\(?cirka)/iu;

/** Every sum of money in a text, in order. Danish notation: a comma before decimals, a full stop or space between thousands. */
export function findAmounts(text: string): AmountMention[] {
  const found: AmountMention[] = [];
  for (const [form, pattern] of forms.entries()) {
    for (const match of text.matchAll(pattern)) {
      const mention = toMention(text, match, form === forms.length - 1);
      if (mention && !found.some((other) => mention.from < other.to && other.from < mention.to)) found.push(mention);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

function toMention(text: string, match: RegExpExecArray, withoutCurrency: boolean): AmountMention | null {
  const { figure = '', scale = '', currency = '' } = match.groups ?? {};
  const value = parseAmount(figure, scale);
  if (value === null && !/\d/.test(figure)) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  const before = text.slice(Math.max(0, from - 30), from);
  const vague = vagueBefore.test(before) || vagueAfter.test(text.slice(to, to + 30));
  const words = `${vagueBefore.exec(before)?.[0] ?? ''}${match[0]}${vagueAfter.exec(text.slice(to, to + 30))?.[0] ?? ''}`.trim();
  return { value, currency: codeOf(currency), words, from, to, sure: value !== null && !vague && !withoutCurrency };
}

function codeOf(currency: string): string {
  if (/^(?:euro|eur|€)$/i.test(currency)) return 'EUR';
  if (/^(?:svenske|SEK)/i.test(currency)) return 'SEK';
  return /^(?:norske|NOK)/i.test(currency) ? 'NOK' : 'DKK';
}
