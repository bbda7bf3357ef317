import type { AccessibilityReport, AssessedCriterion, KnownFailure } from './assess.ts';
import { kindInDanish, wayInDanish } from './in-danish.ts';
import { whatRuleAsks } from './rules.ts';

/**
 * The report in Danish, under the headings of the model statement of (EU) 2018/1523, which was.digst.dk asks for in the
 * same order. What only the authority can answer is asked for in its place.
 */
export function sayReport(report: AccessibilityReport): string {
  const { site, failures, criteria, sample } = report;
  return [
    '# Grundlag for tilgængelighedserklæringen',
    '',
    `- **Websted:** ${site}`,
    '- **Myndighed og CVR-nummer:** [udfyldes af myndigheden]',
    '',
    '## Overensstemmelsesstatus',
    '',
    ...sayStatus(report),
    '',
    '## Ikke-tilgængeligt indhold',
    '',
    '**Manglende overholdelse af loven**',
    '',
    ...(failures.length === 0 ? ['Testen fandt intet.'] : failures.flatMap(sayFailure)),
    '',
    '**Uforholdsmæssigt stor byrde:** [udfyldes af myndigheden; ellers: intet]',
    '',
    '**Indhold, der ikke er omfattet af loven:** [udfyldes af myndigheden; ellers: intet]',
    '',
    '## Udarbejdelse af erklæringen',
    '',
    ...sayMethod(report),
    '',
    '## Feedback og kontaktoplysninger',
    '',
    ...sayContact(report),
    '',
    '## Håndhævelsesprocedure',
    '',
    'Klager behandles af Digitaliseringsstyrelsen; teksten om det sætter WAS-Tool selv ind.',
    '',
    '## Bilag 1: Krav for krav',
    '',
    '| EN 301 549 | WCAG 2.2 | niveau | krav | automatisk test |',
    '| --- | --- | --- | --- | --- |',
    ...criteria.map(sayCriterion),
    '',
    '## Bilag 2: Sider i stikprøven',
    '',
    '| side | sprog | adresse |',
    '| --- | --- | --- |',
    ...sample.map((page) => `| ${kindInDanish(page)} | ${page.language} | ${page.url} |`),
    '',
  ].join('\n');
}

function sayStatus({ standard, counts, status }: AccessibilityReport): string[] {
  return [
    `- **Standard:** ${standard.name} ${standard.version}, kapitel 9 (WCAG 2.1), og de nye krav i WCAG ${standard.wcag}, niveau ${standard.levels.join(' og ')}`,
    `- **Overholdelse efter den automatiske test:** ${status === 'no faults found' ? 'ingen kendte fejl' : 'delvis'}`,
    `- **Fundne fejl:** ${counts.faults} på ${counts.pagesWithFaults} af ${counts.pages} sider`,
  ];
}

function sayMethod({ date, tools, counts, ways }: AccessibilityReport): string[] {
  return [
    `- **Dato for vurderingen:** ${date}. Erklæringen skal ajourføres ved ændringer og mindst en gang om året.`,
    `- **Metode:** selvevaluering: automatisk test af en struktureret stikprøve (${tools.join(', ')}). En automatisk test finder kun en del af fejlene; suppler med en manuel gennemgang af de krav, som bilag 1 siger, at den ikke kan se.`,
    `- **Stikprøve:** ${counts.pages} sider (bilag 2), hver vist på ${ways.length} måder (${ways.map(wayInDanish).join('; ')}): ${counts.views} visninger`,
  ];
}

function sayContact({ contact }: AccessibilityReport): string[] {
  const listed = (values: string[]) => (values.length === 0 ? 'mangler på webstedet; loven kræver den' : values.join(', '));
  return [
    `- **Skriftlig henvendelse:** ${listed(contact.mail)}`,
    `- **Telefon:** ${listed(contact.phone)}`,
    `- **Vejledning på webstedet:** ${contact.page}`,
    `- **/was fører til:** ${contact.statement ?? 'ingen erklæring; angiv dens adresse i redaktionens indstillinger'}`,
  ];
}

function sayFailure({ rule, criteria, clauses, count, examples }: KnownFailure): string[] {
  const criterion = criteria.length > 0 ? `WCAG ${criteria.join(', ')}` : 'god praksis';
  const clause = clauses.length > 0 ? `; EN 301 549 ${clauses.join(', ')}` : '';
  return [
    `- **${whatRuleAsks(rule)}** (${rule}; ${criterion}${clause}): ${count} gange. Hvornår det rettes: [udfyldes]`,
    ...examples.map(({ url, way, place }) => `  - ${url}, ${wayInDanish(way)}: \`${place.replaceAll('`', "'")}\``),
  ];
}

function sayCriterion({ clause, criterion, level, name, scanned, faults }: AssessedCriterion): string {
  const outcome = faults > 0 ? `${faults} fejl` : scanned ? 'ingen fejl fundet' : 'skal ses efter af et menneske';
  return `| ${clause ?? '–'} | ${criterion} | ${level} | ${name} | ${outcome} |`;
}
