import type { AccessibilityReport, KnownFailure } from './assess.ts';

/**
 * The report in Danish, in the order of the questions of the statement at was.digst.dk, for an official to copy from.
 * A scan finds only some faults: who answers, and how to complain, the official must write.
 */
export function sayReport({ site, date, standard, tools, sample, ways, counts, failures }: AccessibilityReport): string {
  return [
    '# Grundlag for tilgængelighedserklæringen',
    '',
    `- **Websted:** ${site}`,
    `- **Dato for vurderingen:** ${date}`,
    `- **Standard:** ${standard.replace(' A and AA', ', niveau A og AA')}`,
    `- **Metode:** selvevaluering: automatisk test af en struktureret stikprøve (${tools.join(', ')}). En automatisk test finder kun en del af fejlene; suppler med en manuel gennemgang.`,
    `- **Stikprøve:** ${counts.pages} sider, hver vist på ${ways.length} måder (${ways.map(inDanish).join('; ')}): ${counts.views} visninger`,
    `- **Fundne fejl:** ${counts.faults} på ${counts.pagesWithFaults} sider`,
    `- **Overholdelse efter den automatiske test:** ${counts.faults === 0 ? 'ingen kendte fejl' : 'delvis'}`,
    '- **Kontakt og klagevejledning:** skrives af myndigheden',
    '',
    '## Ikke-tilgængeligt indhold',
    '',
    ...(failures.length === 0 ? ['Testen fandt intet.'] : failures.flatMap(sayFailure)),
    '',
    '## Sider i stikprøven',
    '',
    '| side | sprog | adresse |',
    '| --- | --- | --- |',
    ...sample.map(({ kind, language, url }) => `| ${kind} | ${language} | ${url} |`),
    '',
  ].join('\n');
}

function sayFailure({ rule, criteria, count, examples }: KnownFailure): string[] {
  const criterion = criteria.length > 0 ? `WCAG ${criteria.join(', ')}` : 'god praksis';
  return [
    `- **${rule}** (${criterion}): ${count} gange`,
    ...examples.map(({ url, way, place }) => `  - ${url}, ${inDanish(way)}: \`${place.replaceAll('`', "'")}\``),
  ];
}

const inDanish = (way: string): string => way.replace('light', 'lys').replace('dark', 'mørk').replace('forced', 'tvungne farver');
