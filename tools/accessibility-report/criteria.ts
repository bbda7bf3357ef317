/** A success criterion of WCAG at A or AA, by its number, with its name in Danish. */
export interface Criterion {
  criterion: string;
  name: string;
  level: 'A' | 'AA';
}

/** Level A and AA of WCAG 2.2. (4.1.1 Parsing is no longer one of them, and counts as met.) */
export const criteria: readonly Criterion[] = [
  ['1.1.1', 'A', 'Ikke-tekstligt indhold'],
  ['1.2.1', 'A', 'Kun lyd eller kun video (optaget)'],
  ['1.2.2', 'A', 'Undertekster (optaget)'],
  ['1.2.3', 'A', 'Synstolkning eller alternativ til video (optaget)'],
  ['1.2.4', 'AA', 'Undertekster (live)'],
  ['1.2.5', 'AA', 'Synstolkning (optaget)'],
  ['1.3.1', 'A', 'Information og relationer'],
  ['1.3.2', 'A', 'Meningsfuld rækkefølge'],
  ['1.3.3', 'A', 'Sensoriske egenskaber'],
  ['1.3.4', 'AA', 'Visningsretning'],
  ['1.3.5', 'AA', 'Identifikation af formålet med inputfelter'],
  ['1.4.1', 'A', 'Brug af farve'],
  ['1.4.2', 'A', 'Styring af lyd'],
  ['1.4.3', 'AA', 'Kontrast (minimum)'],
  ['1.4.4', 'AA', 'Ændring af tekststørrelse'],
  ['1.4.5', 'AA', 'Billeder af tekst'],
  ['1.4.10', 'AA', 'Tilpasning til skærmbredden (reflow)'],
  ['1.4.11', 'AA', 'Kontrast for andet end tekst'],
  ['1.4.12', 'AA', 'Tekstafstand'],
  ['1.4.13', 'AA', 'Indhold ved hover eller fokus'],
  ['2.1.1', 'A', 'Tastatur'],
  ['2.1.2', 'A', 'Ingen tastaturfælde'],
  ['2.1.4', 'A', 'Genvejstaster med tegn'],
  ['2.2.1', 'A', 'Tilpasning af tid'],
  ['2.2.2', 'A', 'Pause, stop, skjul'],
  ['2.3.1', 'A', 'Højst tre glimt'],
  ['2.4.1', 'A', 'Spring blokke over'],
  ['2.4.2', 'A', 'Sidetitler'],
  ['2.4.3', 'A', 'Fokusrækkefølge'],
  ['2.4.4', 'A', 'Formål med links (i kontekst)'],
  ['2.4.5', 'AA', 'Flere måder at finde en side'],
  ['2.4.6', 'AA', 'Overskrifter og etiketter'],
  ['2.4.7', 'AA', 'Synligt fokus'],
  ['2.4.11', 'AA', 'Fokus ikke dækket (minimum)'],
  ['2.5.1', 'A', 'Bevægelser med markøren'],
  ['2.5.2', 'A', 'Fortrydelse af klik og tryk'],
  ['2.5.3', 'A', 'Etiket i navn'],
  ['2.5.4', 'A', 'Aktivering ved bevægelse'],
  ['2.5.7', 'AA', 'Trækkebevægelser'],
  ['2.5.8', 'AA', 'Størrelse af trykflader (minimum)'],
  ['3.1.1', 'A', 'Sidens sprog'],
  ['3.1.2', 'AA', 'Sprog i dele af siden'],
  ['3.2.1', 'A', 'I fokus'],
  ['3.2.2', 'A', 'Ved input'],
  ['3.2.3', 'AA', 'Konsekvent navigation'],
  ['3.2.4', 'AA', 'Konsekvent identifikation'],
  ['3.2.6', 'A', 'Konsekvent hjælp'],
  ['3.3.1', 'A', 'Identifikation af fejl'],
  ['3.3.2', 'A', 'Etiketter eller vejledning'],
  ['3.3.3', 'AA', 'Forslag ved fejl'],
  ['3.3.4', 'AA', 'Forebyggelse af fejl (juridiske, økonomiske, data)'],
  ['3.3.7', 'A', 'Gentagen indtastning'],
  ['3.3.8', 'AA', 'Tilgængelig autentificering (minimum)'],
  ['4.1.2', 'A', 'Navn, rolle, værdi'],
  ['4.1.3', 'AA', 'Statusmeddelelser'],
].map(([criterion = '', level, name = '']) => ({ criterion, level: level === 'A' ? 'A' : 'AA', name }));

/** Of WCAG 2.2 alone, which EN 301 549 V3.2.1 was written before. */
const laterThanTheStandard = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** Clause of EN 301 549 V3.2.1 for web pages that a criterion stands in: "1.4.10" → "9.1.4.10"; null for what it does not have yet. */
export const clauseOf = (criterion: string): string | null => (laterThanTheStandard.includes(criterion) ? null : `9.${criterion}`);
