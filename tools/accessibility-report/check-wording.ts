import type { Fault } from './fault.ts';

/**
 * In the page itself (this function is sent to the browser, so it stands alone): words marked as being in a language
 * that is not written in their letters (3.1.2), and links that are called the same and lead to different places (2.4.4).
 */
export function checkWording(lettersOf: Record<string, string>): Fault[] {
  const faults: Fault[] = [];
  const addresses = /^(\S+@\S+|https?:\/\/\S+|[\w-]+(\.[\w-]+)+(\/\S*)?)$/;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent!.trim();
    const language = node.parentElement!.closest('[lang]')?.getAttribute('lang') ?? '';
    const letters = lettersOf[language];
    // Words in no language that could be named carry an empty lang; addresses are in none, also where a line may break in one.
    const whole = node.parentElement!.textContent.trim();
    if (!letters || node.parentElement!.closest('script, style') || addresses.test(whole) || !/\p{L}{2}/u.test(text)) continue;
    if (!new RegExp(`\\p{Script=${letters}}`, 'u').test(text))
      faults.push({ rule: 'language of part', criteria: ['3.1.2'], place: `marked "${language}": ${text.slice(0, 80)}` });
  }

  const leadsTo = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const name = (link.getAttribute('aria-label') ?? link.textContent).trim();
    const place = link.href.split('#')[0]!;
    if (place === location.href.split('#')[0]) continue;
    if ((leadsTo.get(name) ?? place) !== place)
      faults.push({ rule: 'links alike', criteria: ['2.4.4'], place: `"${name}" leads to ${leadsTo.get(name)} and to ${place}` });
    leadsTo.set(name, place);
  }
  return faults;
}
