import axe from 'axe-core';
import danish from 'axe-core/locales/da.json' with { type: 'json' };

/** Every rule for WCAG 2.0 to 2.2 at A and AA, and those of good practice. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of our own, beside axe's: what each asks for, and the criterion it tests. */
export const ownRules = {
  'sideways scroll': { criterion: '1.4.10', asks: 'Siden skal kunne læses ved 320 pixels bredde uden at rulle til siden' },
  'spaced text': { criterion: '1.4.12', asks: 'Ingen tekst må skæres af, når læseren øger afstanden mellem tegn, ord og linjer' },
  landmarks: { criterion: '1.3.1', asks: 'Sidens områder skal kunne skelnes fra hinanden med en skærmlæser' },
  headings: { criterion: '2.4.6', asks: 'Siden skal have én hovedoverskrift og ikke springe et niveau over' },
  names: { criterion: '4.1.2', asks: 'Alt, der kan betjenes, skal have et navn' },
  errors: { criterion: '3.3.1', asks: 'Et felt med en fejl skal sige, hvad der er galt' },
  'table headers': { criterion: '1.3.1', asks: 'En tabel skal have overskrifter til sine rækker eller kolonner' },
  'language of part': { criterion: '3.1.2', asks: 'Tekst på et andet sprog skal være mærket med sit sprog' },
  'links alike': { criterion: '2.4.4', asks: 'Links med samme tekst skal føre til samme sted' },
  'small target': { criterion: '2.5.8', asks: 'Alt, der kan trykkes på, skal være mindst 24 × 24 pixels' },
} as const;
export type OwnRule = keyof typeof ownRules;

/** "wcag1410" → "1.4.10"; other tags name no criterion. */
export function criterionIn(tag: string): string[] {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return criterion === undefined ? [] : [`${principle}.${guideline}.${criterion}`];
}

/** Criteria that at least one rule tests something of. A rule never tests the whole of one. */
export function criteriaWithRules(): Set<string> {
  const ofAxe = axe.getRules(tags).flatMap((rule) => rule.tags.flatMap(criterionIn));
  return new Set([...ofAxe, ...Object.values(ownRules).map(({ criterion }) => criterion)]);
}

/** What a rule asks for, in Danish; in English where axe has no Danish words for it. */
export function whatRuleAsks(rule: string): string {
  const inDanish: Record<string, { help: string }> = danish.rules;
  if (rule in ownRules) return ownRules[rule as OwnRule].asks;
  return inDanish[rule]?.help ?? axe.getRules().find(({ ruleId }) => ruleId === rule)?.help ?? rule;
}
