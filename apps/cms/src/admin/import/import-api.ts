import type { PressReleaseDraft } from '@flersprog/press-release';

export interface DeskDocument {
  collection: string;
  id: string;
  label: string;
}

export interface ReadRelease {
  draft: PressReleaseDraft;
  /** What the release speaks of; those that are in the desk already have an id. */
  documents: DeskDocument[];
}

export interface CreatedDrafts {
  created: DeskDocument[];
  found: DeskDocument[];
}

/** An answer, or why there is none: a sentence from the desk, null when nothing came back at all. */
export type Answer<T> = { value: T } | { failed: string | null };

export interface ImportApi {
  read(source: File | string): Promise<Answer<ReadRelease>>;
  create(draft: PressReleaseDraft): Promise<Answer<CreatedDrafts>>;
}

/** The two endpoints of the import. `base` is the address of the API: "/api". */
export function importApi(base: string, deskLanguage: string): ImportApi {
  const post = async <T>(deed: string, body: FormData | string): Promise<Answer<T>> => {
    const headers = { 'Accept-Language': deskLanguage, ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}) };
    const answer = await fetch(`${base}/press-releases/${deed}`, { method: 'POST', credentials: 'include', headers, body }).catch(
      () => null,
    );
    return answer ? answerOf<T>(answer) : { failed: null };
  };
  return {
    read: (source) => post('read', typeof source === 'string' ? JSON.stringify({ text: source }) : formWith(source)),
    create: (draft) => post('create', JSON.stringify({ draft })),
  };
}

function formWith(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}

async function answerOf<T>(answer: Response): Promise<Answer<T>> {
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return { value: body as T };
  const message = (body as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message;
  return { failed: message ?? `${answer.status} ${answer.statusText}` };
}
