import { municipalityNamed } from '@flersprog/content';

export interface ReadName {
  name: string;
  /** How many characters of the text it takes, quotation marks and nouns before it included. */
  length: number;
  /** False where it cannot be told where the name ends. */
  sure: boolean;
  /** " i Vollsmose" behind the name, which may be a part of it; else "". */
  where: string;
}

const quoted = /^[»«"”“„]([^»«"”“„]{2,80})[»«"”“„]/u;
const capital = /^(?:\p{Lu}|\d)[\p{L}\d’'&+/.-]*/u;
const nextCapital = /^\s(?:\p{Lu}|\d|&\s\p{Lu})[\p{L}\d’'&+/.-]*/u;
const joined = /^\s(?:for|af|mod|til|de|den|the|of|and|and the|of the|du|la|al|el)\s\p{Lu}[\p{L}\d’'&+/.-]*/u;
/** "Kvinde- og Familiehuset" is one name. */
const afterHyphen = /^\s(?:og|eller)\s\p{Lu}[\p{L}\d’'&+/.-]*/u;
const placed = /^\si\s(\p{Lu}[\p{L}-]*)/u;
const organisationWord =
  /^(?:\p{Lu}\p{Ll}*)?(?:[Ff]orening(?:en)?|[Ff]onden|[Nn]etværket|[Rr]ådet|[Cc]ent(?:e)?ret|[Ll]andsorganisationen|[Kk]lubben|[Hh]uset)$/u;
const smallWord =
  '(?!(?:om|i|på|som|der|hvor|hvis|fra|under|gennem|via|ved|med|når|så|mens|er|har|skal|vil|kan|bliver|får|at|de|den|det|disse|denne|dette|en|et|alle|begge|sine|sit|sin|finansierer|støtter|lokalt|fremover|nu|også|ligeledes)\\s)\\p{Ll}[\\p{L}-]*';
const tailEnds = '(?=$|[,.;:!?]|\\s(?:og|samt)\\s\\p{Lu}|\\s(?:som|der|hvor|om)\\s)';
/** "… vækst" after "Foreningen for Kvinders". */
const oneSmallWord = new RegExp(`^\\s${smallWord}${tailEnds}`, 'u');
/** "… for unge og gamle" right after "Foreningen". */
const purposeInSmall = new RegExp(`^\\s(?:for|mod|til|af)(?:\\s${smallWord}){1,5}?${tailEnds}`, 'u');
/** What may follow a name that has ended. */
const ended =
  /^(?:$|[,.;:!?()]|\s\(|\s[-–—]\s|\s(?:og|samt|eller|om|for|i|på|som|der|hvor|hvis|til|fra|under|gennem|via|ved|med|når|så|mens|omkring|inden|efter|siden|hvilket|er|har|skal|vil|kan|bliver|får|indgår|samarbejder|finansierer|støtter|bidrager|bevilger|donerer|giver|yder|finansieres|støttes|lokalt|fremover|nu|også|ligeledes|både|samtidig|allerede|særligt|især|et|en|åbner|starter|driver|hjælper|står|tager|sørger|laver|etablerer|uddanner|arbejder|tilbyder|modtager|deltager|udvikler|afprøver|tester|leverer|underviser|rådgiver|siger|kommer|skaber|opretter|inviterer|gennemfører|fortsætter|går|var|blev|fik|åbnet|startet|etableret|oprettet|udviklet|lavet|skabt|bygget)(?=\s|[,.;:!?]|$))/u;
const dashTail = /^\s[-–—]\s((?:(?!\s[-–—]\s|\s(?:og|samt)\s\p{Lu})[^,.;:!?])+)(\s[-–—]\s)?/u;
const apposition = /^(?:en|et|den|det|de|der|som|hvor|også|blandt|herunder|heriblandt|byens|landets|kommunens|Danmarks)\s/u;
const tailOfName = /^(?:fordi|når|så|hvis|for|til|mod|uden|at|vi|fra|\p{Lu})/u;

/**
 * The name at the start of a text: words with a capital, small words between such, a tail in small letters where an
 * organisation's noun opens the name, a slogan after a dash; quotation marks settle it. Null where no name starts.
 * `whole` is the whole release: a dashed form that occurs in it twice is a name.
 */
export function readName(text: string, whole: string): ReadName | null {
  const quote = quoted.exec(text);
  if (quote?.[1]) return { name: quote[1].trim(), length: quote[0].length, sure: true, where: '' };
  let end = capital.exec(text)?.[0].length ?? 0;
  if (end === 0) return null;
  for (;;) {
    const rest = text.slice(end);
    const more = text[end - 1] === '-' ? afterHyphen.exec(rest) : (nextCapital.exec(rest) ?? joined.exec(rest));
    if (!more || /[.]$/.test(text.slice(0, end).replace(/(?:^|\s)\p{Lu}(?:\.\p{Lu})*\.$/u, ''))) break;
    end += more[0].length;
  }
  const stripped = text.slice(0, end).replace(/[.'’/-]+$/u, '');
  return finish(text, stripped.length, whole);
}

function finish(text: string, end: number, whole: string): ReadName {
  const rest = text.slice(end);
  const [first = ''] = text.slice(0, end).split(' ');
  const small = (first.length === end ? purposeInSmall : oneSmallWord).exec(rest);
  const takesSmall = small && organisationWord.test(first);
  if (takesSmall) return { name: text.slice(0, end + small[0].length), length: end + small[0].length, sure: true, where: '' };
  const dash = dashTail.exec(rest);
  if (dash?.[1] && !dash[2] && !apposition.test(dash[1])) return withSlogan(text.slice(0, end), dash[1].trimEnd(), end, rest, whole);
  const place = placed.exec(rest);
  const inOtherPlace = place?.[1] !== undefined && municipalityNamed(place[1]) === null;
  return { name: text.slice(0, end), length: end, sure: ended.test(rest) && !inOtherPlace, where: inOtherPlace ? place[0] : '' };
}

function withSlogan(name: string, slogan: string, end: number, rest: string, whole: string): ReadName {
  const full = `${name} – ${slogan}`;
  const twice = dashesAlike(whole).split(full).length > 2;
  const length = end + rest.indexOf(slogan) + slogan.length;
  return { name: full, length, sure: slogan.split(' ').length <= 8 && (twice || tailOfName.test(slogan)), where: '' };
}

/** All dashes between blanks as en dashes: one name in two spellings is one. */
export function dashesAlike(text: string): string {
  return text.replace(/\s[-–—]\s/g, ' – ');
}
