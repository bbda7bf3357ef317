import type { RegisteredMunicipality } from '@flersprog/content';
import type { PressReleaseDraft } from '@flersprog/press-release';

type Programme = NonNullable<PressReleaseDraft['grantProgramme']>;

/** Each correction gives a new draft in which everything still fits together. */
export function withHead(draft: PressReleaseDraft, head: Partial<PressReleaseDraft['announcement']>): PressReleaseDraft {
  const announcement = { ...draft.announcement, ...head };
  const { grantProgramme } = draft;
  const year = announcement.date === null ? null : Number(announcement.date.slice(0, 4));
  return { ...draft, announcement, grantProgramme: grantProgramme && { ...grantProgramme, year } };
}

/** No amount, no programme; a first amount makes one, named as the announcement. */
export function withAmount(draft: PressReleaseDraft, amount: number | null): PressReleaseDraft {
  if (amount === null) return { ...draft, grantProgramme: null };
  return { ...draft, grantProgramme: { ...(draft.grantProgramme ?? newProgramme(draft)), amount } };
}

export function withProgramme(draft: PressReleaseDraft, changed: Partial<Programme>): PressReleaseDraft {
  return { ...draft, grantProgramme: draft.grantProgramme && { ...draft.grantProgramme, ...changed } };
}

function newProgramme({ announcement, applications, municipalities }: PressReleaseDraft): Programme {
  return {
    name: announcement.title ?? '',
    purpose: null,
    amount: 0,
    currency: 'DKK',
    year: announcement.date === null ? null : Number(announcement.date.slice(0, 4)),
    applicationsReceived: applications?.value ?? null,
    municipalities: municipalities.map(({ code }) => code),
  };
}

export function addMunicipality(draft: PressReleaseDraft, { code, name }: RegisteredMunicipality): PressReleaseDraft {
  if (draft.municipalities.some((one) => one.code === code)) return draft;
  const more = { ...draft, municipalities: [...draft.municipalities, { code, name, words: name }] };
  return withProgramme(more, { municipalities: [...(draft.grantProgramme?.municipalities ?? []), code] });
}

export function removeMunicipality(draft: PressReleaseDraft, code: string): PressReleaseDraft {
  const less = {
    ...draft,
    municipalities: draft.municipalities.filter((one) => one.code !== code),
    areas: draft.areas.filter(({ municipality }) => municipality !== code),
    partnerships: draft.partnerships.filter(({ municipality }) => municipality !== code),
  };
  return withProgramme(less, { municipalities: (draft.grantProgramme?.municipalities ?? []).filter((one) => one !== code) });
}

export function addPartner(draft: PressReleaseDraft, name: string): PressReleaseDraft {
  const isNew = name !== '' && !draft.partners.some((one) => one.name === name);
  return isNew ? { ...draft, partners: [...draft.partners, { name, areas: [] }] } : draft;
}

export function renamePartner(draft: PressReleaseDraft, name: string, to: string): PressReleaseDraft {
  if (to === '' || draft.partners.some((one) => one.name === to)) return draft;
  const renamed = (one: string) => (one === name ? to : one);
  return {
    ...draft,
    partners: draft.partners.map((one) => ({ ...one, name: renamed(one.name) })),
    partnerships: draft.partnerships.map((one) => ({ ...one, partner: renamed(one.partner) })),
    funders: draft.funders.map((one) => ({ ...one, finances: one.finances.map(renamed) })),
  };
}

export function removePartner(draft: PressReleaseDraft, name: string): PressReleaseDraft {
  return {
    ...draft,
    partners: draft.partners.filter((one) => one.name !== name),
    partnerships: draft.partnerships.filter(({ partner }) => partner !== name),
    funders: draft.funders.map((one) => ({ ...one, finances: one.finances.filter((partner) => partner !== name) })),
  };
}

export function addPartnership(draft: PressReleaseDraft, municipality: string, partner: string): PressReleaseDraft {
  const isThere = draft.partnerships.some((one) => one.municipality === municipality && one.partner === partner);
  if (isThere || municipality === '' || partner === '') return draft;
  return { ...draft, partnerships: [...draft.partnerships, { municipality, partner, areas: [] }] };
}

export function removePartnership(draft: PressReleaseDraft, municipality: string, partner: string): PressReleaseDraft {
  return { ...draft, partnerships: draft.partnerships.filter((one) => one.municipality !== municipality || one.partner !== partner) };
}

export function addFunder(draft: PressReleaseDraft, name: string): PressReleaseDraft {
  const isNew = name !== '' && !draft.funders.some((one) => one.name === name);
  return isNew ? { ...draft, funders: [...draft.funders, { name, finances: [] }] } : draft;
}

export function removeFunder(draft: PressReleaseDraft, name: string): PressReleaseDraft {
  return { ...draft, funders: draft.funders.filter((one) => one.name !== name) };
}

export function removeArea(draft: PressReleaseDraft, name: string): PressReleaseDraft {
  const without = <Row extends { areas: string[] }>(row: Row) => ({ ...row, areas: row.areas.filter((area) => area !== name) });
  return {
    ...draft,
    areas: draft.areas.filter((one) => one.name !== name),
    partners: draft.partners.map(without),
    partnerships: draft.partnerships.map(without),
  };
}
