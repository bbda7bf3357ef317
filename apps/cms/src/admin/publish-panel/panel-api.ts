import type { Direction, LanguageTag } from '@flersprog/i18n';
import type { LanguageState } from '../../editorial/language-states.ts';

/** One language of the document, as `GET /:id/languages` tells it. */
export interface StateOfLanguage {
  language: LanguageTag;
  autonym: string;
  danishName: string;
  direction: Direction;
  state: LanguageState;
  hasText: boolean;
  address: string | null;
  at: string | null;
  by: string | null;
  reason: string | null;
}

export interface States {
  mayPublish: boolean;
  mayWithdraw: boolean;
  sourceLanguage: LanguageTag;
  languages: StateOfLanguage[];
}

export interface LinkedDocument {
  collection: string;
  id: string;
  title: string;
}

export interface ReasonInPanel {
  message: string;
  field: string;
  language: LanguageTag;
  document?: { collection: string; id: string };
}

export type Deed = 'publish' | 'withdraw';

/** How an act went: done, refused with reasons, or failed with a sentence (null: no answer at all). */
export type ActResult = { done: Deed } | { refused: Deed; reasons: ReasonInPanel[] } | { failed: string | null };

export interface PanelApi {
  states(): Promise<States>;
  linked(languages: readonly LanguageTag[]): Promise<LinkedDocument[]>;
  act(deed: Deed, body: object): Promise<ActResult>;
  previewAddress(language: LanguageTag): string;
}

/** The endpoints of one document. `base` is its address in the API: "/api/announcements/<id>". */
export function panelApi(base: string, deskLanguage: string): PanelApi {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${base}${path}`, {
      credentials: 'include',
      ...init,
      headers: { 'Accept-Language': deskLanguage, ...(init.body ? { 'Content-Type': 'application/json' } : {}) },
    });
  const read = async <T>(path: string): Promise<T> => {
    const answer = await ask(path);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return (await answer.json()) as T;
  };
  return {
    states: () => read<States>('/languages'),
    linked: async (languages) => (await read<{ linked: LinkedDocument[] }>(`/linked?languages=${languages.join(',')}`)).linked,
    act: async (deed, body) => {
      const answer = await ask(`/${deed}`, { method: 'POST', body: JSON.stringify(body) }).catch(() => null);
      return answer ? resultOf(answer, deed) : { failed: null };
    },
    previewAddress: (language) => `${base}/preview/${language}`,
  };
}

async function resultOf(answer: Response, deed: Deed): Promise<ActResult> {
  if (answer.ok) return { done: deed };
  const body = (await answer.json().catch(() => ({}))) as { reasons?: ReasonInPanel[]; errors?: { message?: string }[] };
  if (body.reasons) return { refused: deed, reasons: body.reasons };
  return { failed: body.errors?.[0]?.message ?? `${answer.status} ${answer.statusText}` };
}
