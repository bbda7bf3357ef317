import { formatAmount, formatDate } from '@flersprog/i18n';
import type { Unsure } from '@flersprog/press-release';
import type { ImportCollection } from './import-plan.ts';
import type { ImportReport } from './import-report.ts';

const collectionNames: Record<ImportCollection, [one: string, many: string]> = {
  announcements: ['nyhed', 'nyheder'],
  topics: ['emne', 'emner'],
  municipalities: ['kommune', 'kommuner'],
  areas: ['boligområde', 'boligområder'],
  partners: ['samarbejdspartner', 'samarbejdspartnere'],
  funders: ['bevillingsgiver', 'bevillingsgivere'],
  'grant-programmes': ['pulje', 'puljer'],
  partnerships: ['partnerskab', 'partnerskaber'],
};

const matters: Record<Unsure['what'], string> = {
  title: 'titel',
  date: 'dato',
  topic: 'emne',
  language: 'sprog (kun danske tekster læses for fakta)',
  amount: 'beløb',
  programme: 'hvilket beløb puljen er på',
  applications: 'antal ansøgninger',
  municipality: 'kommune',
  partner: 'samarbejdspartner',
  partnership: 'partnerskab',
  funder: 'bevillingsgiver',
  area: 'boligområde',
};

/** A report for a person at a terminal, in Danish: what was found, what is not sure, what is in the desk now. */
export function sayReport(report: ImportReport, isDryRun: boolean): string {
  if (report.error !== null) return `${report.file}\n  Ikke importeret: ${report.error}\n`;
  const { announcement, amounts, applications, partnerships, unsure } = report;
  const lines = [
    line('Titel', announcement.title ?? 'ikke fundet'),
    line('Dato', announcement.date === null ? 'ikke fundet' : formatDate('da', announcement.date)),
    line('Emne', announcement.topic ?? 'ikke fundet'),
    line('Beløb', amounts.map(({ value, currency }) => formatAmount('da', value, currency)).join('; ')),
    line('Ansøgninger', applications === null ? '' : String(applications.value)),
    line('Kommuner', report.municipalities.map(({ code, name }) => `${name} (${code})`).join(', ')),
    line('Partnere', report.partners.map(({ name, areas }) => (areas.length > 0 ? `${name} (${areas.join(', ')})` : name)).join('; ')),
    line(
      'Bevillingsgivere',
      report.funders
        .map(({ name, finances }) => (finances.length > 0 ? `${name} (finansierer ${finances.join(' og ')})` : name))
        .join('; '),
    ),
    line('Partnerskaber', partnerships.length === 0 ? '' : String(partnerships.length)),
    ...unsure.map(({ what, words }) => line('Usikkert', `${matters[what]}: »${words}«`)),
    line(isDryRun ? 'Ville oprette' : 'Oprettet', countsOf(report.created)),
    line('Fandtes i forvejen', countsOf(report.found)),
  ];
  return `${report.file}\n${lines.filter((text) => text !== '').join('\n')}\n`;
}

function line(label: string, value: string): string {
  return value === '' ? '' : `  ${`${label}:`.padEnd(20)}${value}`;
}

function countsOf(documents: ImportReport['created']): string {
  const counts = Object.entries(collectionNames).flatMap(([collection, [one, many]]) => {
    const count = documents.filter((document) => document.collection === collection).length;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return counts.length === 0 ? 'intet' : counts.join(', ');
}
