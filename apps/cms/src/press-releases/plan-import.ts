import type { PressReleaseDraft } from '@flersprog/press-release';
import { bodyOf, type ProgrammeFacts } from './body-of-release.ts';
import type { ExistingDocuments, Named } from './existing-documents.ts';
import type { ImportPlan, PlannedDocument } from './import-plan.ts';
import { nameKey } from './name-key.ts';

/**
 * What a draft makes of the desk: every document the release speaks of, marked as found where it is there already, else to
 * be created and joined. Recognised are announcements by the digest of their release, else by title and day, municipalities by code, areas by name and
 * municipality, partnerships by municipality, partner and programme, programmes by year and name, or by year and both figures,
 * the rest by name whatever its dashes and capitals.
 */
export function planImport(draft: PressReleaseDraft, existing: ExistingDocuments): ImportPlan {
  const announcement =
    existing.announcements.find(({ releaseDigest }) => draft.digest !== '' && releaseDigest === draft.digest) ??
    existing.announcements.find(({ name, date }) => sameName(name, draft.announcement.title) && date === draft.announcement.date);
  const topics = planTopics(draft, existing);
  const funders = draft.funders.map(({ name }) => planNamed('funders', name, existing.funders));
  const municipalities = draft.municipalities.map((municipality) => planMunicipality(municipality, existing));
  const areas = draft.areas.map((area) => planArea(area, existing));
  const partners = draft.partners.map(({ name }) => planPartner(name, draft, existing));
  const programmes = planProgramme(draft, existing, announcement?.grantProgrammes ?? []);
  const partnerships = draft.partnerships.map((pair) =>
    planPartnership(pair, draft, existing, idsOf([...municipalities, ...partners, ...programmes])),
  );
  const before = [...topics, ...funders, ...municipalities, ...areas, ...partners, ...programmes, ...partnerships];
  return [...before, planAnnouncement(draft, announcement?.id ?? null, topics, programmes, existing)];
}

const sameName = (one: string | null, other: string | null) => one !== null && other !== null && nameKey(one) === nameKey(other);
type Figures = { amount: number | null; applicationsReceived: number | null };
const sameFigures = (one: Figures, other: Figures) =>
  one.applicationsReceived !== null && one.amount === other.amount && one.applicationsReceived === other.applicationsReceived;
const foundByName = (name: string, all: Named[]) => all.find((document) => sameName(document.name, name))?.id ?? null;
const keyOf = (collection: string, name: string) => `${collection}:${nameKey(name)}`;
const municipalityKey = (code: string) => `municipalities:${code}`;
const areaKey = (name: string, code: string | null) => `areas:${code ?? ''}:${nameKey(name)}`;
const programmeKey = 'grant-programmes:this';

function idsOf(plan: PlannedDocument[]): Map<string, string | null> {
  return new Map(plan.map(({ key, found }) => [key, found]));
}

function planNamed(collection: 'funders', name: string, all: Named[]): PlannedDocument {
  return { collection, key: keyOf(collection, name), label: name, found: foundByName(name, all), values: { name }, links: {} };
}

function planTopics({ announcement: { topic } }: PressReleaseDraft, { topics }: ExistingDocuments): PlannedDocument[] {
  if (topic === null) return [];
  return [
    {
      collection: 'topics',
      key: keyOf('topics', topic),
      label: topic,
      found: foundByName(topic, topics),
      values: { title: topic },
      links: {},
    },
  ];
}

function planMunicipality({ code, name }: { code: string; name: string }, { municipalities }: ExistingDocuments): PlannedDocument {
  const found = municipalities.find((municipality) => municipality.code === code)?.id ?? null;
  return { collection: 'municipalities', key: municipalityKey(code), label: name, found, values: { code, name }, links: {} };
}

function planArea({ name, municipality }: PressReleaseDraft['areas'][number], existing: ExistingDocuments): PlannedDocument {
  const place = existing.municipalities.find(({ code }) => code === municipality)?.id ?? null;
  const found = existing.areas.find((area) => sameName(area.name, name) && area.municipality === place)?.id ?? null;
  const links = { municipality: municipality === null ? null : municipalityKey(municipality) };
  return { collection: 'areas', key: areaKey(name, municipality), label: name, found, values: { name }, links };
}

function planPartner(name: string, { funders }: PressReleaseDraft, { partners }: ExistingDocuments): PlannedDocument {
  const payers = funders.filter(({ finances }) => finances.some((partner) => sameName(partner, name)));
  const links = { funders: payers.map((funder) => keyOf('funders', funder.name)) };
  return { collection: 'partners', key: keyOf('partners', name), label: name, found: foundByName(name, partners), values: { name }, links };
}

function planProgramme(draft: PressReleaseDraft, existing: ExistingDocuments, ofAnnouncement: string[]): PlannedDocument[] {
  const programme = draft.grantProgramme;
  if (programme === null) return [];
  const { municipalities, ...values } = programme;
  const alike = existing.grantProgrammes.find(
    (other) => other.year === programme.year && (sameName(other.name, programme.name) || sameFigures(other, programme)),
  );
  const found = (ofAnnouncement.length === 1 ? ofAnnouncement[0] : alike?.id) ?? null;
  const topic = draft.announcement.topic;
  const links = { municipalities: municipalities.map(municipalityKey), topics: topic === null ? [] : [keyOf('topics', topic)] };
  return [{ collection: 'grant-programmes', key: programmeKey, label: programme.name, found, values: { ...values }, links }];
}

function planPartnership(
  { municipality, partner, areas }: PressReleaseDraft['partnerships'][number],
  draft: PressReleaseDraft,
  existing: ExistingDocuments,
  ids: Map<string, string | null>,
): PlannedDocument {
  const chosen = draft.grantProgramme?.municipalities.includes(municipality) ?? false;
  const links = {
    municipality: municipalityKey(municipality),
    partner: keyOf('partners', partner),
    grantProgramme: chosen ? programmeKey : null,
    areas: areas.map((area) => areaKey(area, municipality)),
  };
  const idOf = (key: string | null) => (key === null ? null : (ids.get(key) ?? 'to be created'));
  const found = existing.partnerships.find(
    (one) =>
      one.municipality === idOf(links.municipality) &&
      one.partner === idOf(links.partner) &&
      one.grantProgramme === idOf(links.grantProgramme),
  );
  const place = draft.municipalities.find(({ code }) => code === municipality)?.name ?? municipality;
  const key = `partnerships:${municipality}:${nameKey(partner)}`;
  return { collection: 'partnerships', key, label: `${place} – ${partner}`, found: found?.id ?? null, values: {}, links };
}

function planAnnouncement(
  draft: PressReleaseDraft,
  found: string | null,
  topics: PlannedDocument[],
  programmes: PlannedDocument[],
  existing: ExistingDocuments,
): PlannedDocument {
  const { title, date, lede } = draft.announcement;
  return {
    collection: 'announcements',
    key: 'announcements:this',
    label: title ?? lede?.slice(0, 80) ?? '',
    found,
    values: { title, lede, date, releaseDigest: draft.digest || null },
    links: {
      topics: topics.map(({ key }) => key),
      municipalities: draft.municipalities.map(({ code }) => municipalityKey(code)),
      partners: draft.partners.map(({ name }) => keyOf('partners', name)),
      grantProgrammes: programmes.map(({ key }) => key),
    },
    body: bodyOf(draft, programmes.map((programme) => factsOf(programme, existing))[0] ?? null),
  };
}

/** A programme that is there already may say other figures than the release: those stay words. */
function factsOf({ key, found, values }: PlannedDocument, { grantProgrammes }: ExistingDocuments): ProgrammeFacts {
  const there = grantProgrammes.find(({ id }) => id === found);
  const says = (field: 'amount' | 'applicationsReceived') => found === null || there?.[field] === values[field];
  return { key, amount: says('amount'), applications: says('applicationsReceived') };
}
