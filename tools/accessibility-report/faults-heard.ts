import type { Fault } from './fault.ts';
import type { Heard } from './hear-page.ts';

const onceAPage = ['banner', 'main', 'contentinfo'];
const named = ['navigation', 'region', 'complementary', 'search'];
const controls = ['link', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'DisclosureTriangle', 'table'];

/** Pure: what somebody who hears the page would stumble over: landmarks, headings, names, errors and tables. */
export function faultsHeard(heard: readonly Heard[]): Fault[] {
  return [...inLandmarks(heard), ...inHeadings(heard), ...inControls(heard), ...inTables(heard)];
}

function inLandmarks(heard: readonly Heard[]): Fault[] {
  const fault = (place: string): Fault => ({ rule: 'landmarks', criteria: ['1.3.1'], place });
  const counts = onceAPage.map((role) => ({ role, count: heard.filter((one) => one.role === role).length }));
  const others = heard.filter(({ role }) => named.includes(role));
  const said = others.map(({ role, name }) => `${role} "${name}"`);
  return [
    ...counts.filter(({ count }) => count > 1).map(({ role, count }) => fault(`${count} × ${role}`)),
    ...(counts.some(({ role, count }) => role === 'main' && count === 0) ? [fault('no main')] : []),
    ...others.filter(({ name }) => name === '').map(({ role }) => fault(`${role} without a name`)),
    ...said.filter((one, index) => said.indexOf(one) !== index).map((one) => fault(`twice: ${one}`)),
  ];
}

function inHeadings(heard: readonly Heard[]): Fault[] {
  const fault = (place: string): Fault => ({ rule: 'headings', criteria: ['1.3.1', '2.4.6'], place });
  const headings = heard.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1).length;
  const skipped = headings.filter(({ level }, index) => (level ?? 1) > (headings[index - 1]?.level ?? 1) + 1);
  return [
    ...(first === 1 ? [] : [fault(`${first} headings of the first level`)]),
    ...headings.filter(({ name }) => name === '').map(({ level }) => fault(`heading ${level} without words`)),
    ...skipped.map(({ level, name }) => fault(`a level is skipped before heading ${level} "${name}"`)),
  ];
}

function inControls(heard: readonly Heard[]): Fault[] {
  const nameless = heard.filter(({ role, name }) => controls.includes(role) && name === '');
  const silent = heard.filter(({ invalid, description }) => invalid && description === '');
  return [
    ...nameless.map(({ role }) => ({ rule: 'names', criteria: ['4.1.2'], place: `${role} without a name` })),
    ...silent.map(({ role, name }) => ({ rule: 'errors', criteria: ['3.3.1'], place: `${role} "${name}" is wrong, and not said why` })),
  ];
}

function inTables(heard: readonly Heard[]): Fault[] {
  const tables = heard.filter(({ role }) => role === 'table').length;
  const headers = heard.filter(({ role, within }) => ['rowheader', 'columnheader'].includes(role) && within.includes('table'));
  return tables > 0 && headers.length === 0
    ? [{ rule: 'table headers', criteria: ['1.3.1'], place: `${tables} tables without headers` }]
    : [];
}
