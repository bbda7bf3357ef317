import type { PressReleaseDraft } from '@flersprog/press-release';
import { useId, type ReactNode } from 'react';
import * as edit from './edit-draft.ts';
import type { ImportSpeech } from './import-speech.ts';

interface Props {
  draft: PressReleaseDraft;
  change(draft: PressReleaseDraft): void;
  speech: ImportSpeech;
}

const textOrNull = (typed: string) => (typed.trim() === '' ? null : typed);
const numberOrNull = (typed: string) => (typed === '' ? null : Number(typed));

/** The announcement's head and the programme's figures. */
export function HeadFields({ draft, change, speech: { say } }: Props) {
  const { title, date, topic, lede } = draft.announcement;
  const programme = draft.grantProgramme;
  return (
    <>
      <fieldset>
        <legend>{say('announcement')}</legend>
        <Field label={say('titleField')}>
          {(id) => (
            <input
              dir="auto"
              id={id}
              onChange={({ target }) => change(edit.withHead(draft, { title: textOrNull(target.value) }))}
              value={title ?? ''}
            />
          )}
        </Field>
        <Field label={say('dateField')}>
          {(id) => (
            <input
              id={id}
              onChange={({ target }) => change(edit.withHead(draft, { date: textOrNull(target.value) }))}
              type="date"
              value={date ?? ''}
            />
          )}
        </Field>
        <Field label={say('topicField')}>
          {(id) => (
            <input
              dir="auto"
              id={id}
              onChange={({ target }) => change(edit.withHead(draft, { topic: textOrNull(target.value) }))}
              value={topic ?? ''}
            />
          )}
        </Field>
        <Field label={say('ledeField')}>
          {(id) => (
            <textarea
              dir="auto"
              id={id}
              onChange={({ target }) => change(edit.withHead(draft, { lede: textOrNull(target.value) }))}
              rows={4}
              value={lede ?? ''}
            />
          )}
        </Field>
        <details>
          <summary>{say('body', { count: String(draft.body.length) })}</summary>
          {draft.body
            .flatMap((block) => (block.type === 'list' ? block.items : [block.words]))
            .map(({ text }, at) => (
              <p dir="auto" key={at} lang="da">
                {text}
              </p>
            ))}
        </details>
      </fieldset>
      <fieldset>
        <legend>{say('programme')}</legend>
        <Field label={say('amount')}>
          {(id) => (
            <input
              id={id}
              min={0}
              onChange={({ target }) => change(edit.withAmount(draft, numberOrNull(target.value)))}
              step="any"
              type="number"
              value={programme?.amount ?? ''}
            />
          )}
        </Field>
        {programme && (
          <>
            <Field label={say('programmeName')}>
              {(id) => (
                <input
                  dir="auto"
                  id={id}
                  onChange={({ target }) => change(edit.withProgramme(draft, { name: target.value }))}
                  required
                  value={programme.name}
                />
              )}
            </Field>
            <Field label={say('applications')}>
              {(id) => (
                <input
                  id={id}
                  min={0}
                  onChange={({ target }) => change(edit.withProgramme(draft, { applicationsReceived: numberOrNull(target.value) }))}
                  type="number"
                  value={programme.applicationsReceived ?? ''}
                />
              )}
            </Field>
          </>
        )}
      </fieldset>
    </>
  );
}

function Field({ label, children }: { label: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <div className="import-desk__field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
