import { municipalities, findMunicipality } from '@flersprog/content';
import { isolate } from '@flersprog/i18n/isolate';
import type { PressReleaseDraft } from '@flersprog/press-release';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import * as edit from './edit-draft.ts';
import { HeadFields } from './head-fields.tsx';
import type { ReadRelease } from './import-api.ts';
import type { ImportSpeech } from './import-speech.ts';
import { NameList } from './name-list.tsx';
import { PartnershipList } from './partnership-list.tsx';
import { UnsureList } from './unsure-list.tsx';

interface Props {
  busy: boolean;
  read: ReadRelease;
  create(draft: PressReleaseDraft): Promise<void>;
  speech: ImportSpeech;
  startOver(): void;
}

/** What was found, each part with the means to correct it. */
export function DraftForm({ busy, read, create, speech, startOver }: Props) {
  const [draft, setDraft] = useState(read.draft);
  const { say } = speech;
  const isThere = (collection: string, label: string) =>
    read.documents.some((document) => document.collection === collection && document.label === label && document.id !== '');
  const addMunicipality = (typed: string): string | null => {
    const { exact, nearest } = findMunicipality(typed);
    if (!exact) return say('unknownMunicipality', { name: typed, nearest: nearest.map(({ name }) => name).join(', ') || '–' });
    setDraft(edit.addMunicipality(draft, exact));
    return null;
  };

  return (
    <form
      className="import-desk__form"
      onSubmit={(event) => {
        event.preventDefault();
        void create(draft);
      }}
    >
      <UnsureList speech={speech} unsure={draft.unsure} />
      <HeadFields change={setDraft} draft={draft} speech={speech} />
      <NameList
        add={addMunicipality}
        addLabel={say('addMunicipality')}
        isThere={(name) => isThere('municipalities', name)}
        names={draft.municipalities.map(({ name }) => name)}
        remove={(name) => setDraft(edit.removeMunicipality(draft, draft.municipalities.find((one) => one.name === name)?.code ?? ''))}
        speech={speech}
        suggestions={municipalities.map(({ name }) => name)}
        title={say('municipalities')}
      />
      <NameList
        add={(name) => (setDraft(edit.addPartner(draft, name)), null)}
        addLabel={say('addPartner')}
        isThere={(name) => isThere('partners', name)}
        names={draft.partners.map(({ name }) => name)}
        remove={(name) => setDraft(edit.removePartner(draft, name))}
        rename={(name, to) => setDraft(edit.renamePartner(draft, name, to))}
        speech={speech}
        title={say('partners')}
      />
      <PartnershipList change={setDraft} draft={draft} speech={speech} />
      <NameList
        add={(name) => (setDraft(edit.addFunder(draft, name)), null)}
        addLabel={say('addFunder')}
        isThere={(name) => isThere('funders', name)}
        names={draft.funders.map(({ name }) => name)}
        note={(name) => financesOf(draft, name, speech)}
        remove={(name) => setDraft(edit.removeFunder(draft, name))}
        speech={speech}
        title={say('funders')}
      />
      {draft.areas.length > 0 && (
        <NameList
          isThere={(name) => isThere('areas', name)}
          names={draft.areas.map(({ name }) => name)}
          note={(name) =>
            municipalities.find(({ code }) => code === draft.areas.find((area) => area.name === name)?.municipality)?.name ?? ''
          }
          remove={(name) => setDraft(edit.removeArea(draft, name))}
          speech={speech}
          title={say('areas')}
        />
      )}
      <div className="import-desk__actions">
        <Button disabled={busy} type="submit">
          {say(busy ? 'working' : 'create')}
        </Button>
        <Button buttonStyle="secondary" disabled={busy} onClick={startOver} type="button">
          {say('startOver')}
        </Button>
      </div>
    </form>
  );
}

function financesOf({ funders }: PressReleaseDraft, name: string, { language, say }: ImportSpeech): string {
  const finances = funders.find((funder) => funder.name === name)?.finances ?? [];
  return finances.length === 0 ? '' : say('finances', { names: new Intl.ListFormat(language).format(finances.map(isolate)) });
}
