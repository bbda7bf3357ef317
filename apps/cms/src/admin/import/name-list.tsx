import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ImportSpeech } from './import-speech.ts';

interface Props {
  title: string;
  names: string[];
  speech: ImportSpeech;
  isThere(name: string): boolean;
  remove(name: string): void;
  rename?(name: string, to: string): void;
  /** Adds what was typed; answers why it could not, or null. */
  add?(typed: string): string | null;
  addLabel?: string;
  suggestions?: string[];
  note?(name: string): string;
}

/** Names that were found: correct them, take some away, add others. */
export function NameList({ title, names, speech: { say }, isThere, remove, rename, add, addLabel = '', suggestions = [], note }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const submit = () => {
    if (!add || typed.trim() === '') return;
    const problem = add(typed.trim());
    setFault(problem);
    if (problem === null) setTyped('');
  };
  return (
    <fieldset>
      <legend>{title}</legend>
      {names.length === 0 && <p>{say('none')}</p>}
      <ul className="import-desk__names">
        {names.map((name) => (
          <li key={name}>
            {rename ? (
              <input
                aria-label={say('rename', { name })}
                defaultValue={name}
                dir="auto"
                onBlur={({ target }) => rename(name, target.value.trim())}
              />
            ) : (
              <bdi>{name}</bdi>
            )}
            {isThere(name) && <span className="import-desk__note">{say('there')}</span>}
            {note && <span className="import-desk__note">{note(name)}</span>}
            <Button
              aria-label={say('remove', { name })}
              buttonStyle="icon-label"
              icon="x"
              margin={false}
              onClick={() => remove(name)}
              type="button"
            />
          </li>
        ))}
      </ul>
      {add && (
        <div className="import-desk__add">
          <label htmlFor={id}>{addLabel}</label>
          <input
            aria-describedby={fault === null ? undefined : `${id}-fault`}
            dir="auto"
            id={id}
            list={`${id}-suggestions`}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              submit();
            }}
            value={typed}
          />
          <datalist id={`${id}-suggestions`}>
            {suggestions.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Button buttonStyle="secondary" margin={false} onClick={submit} size="small" type="button">
            {say('add')}
          </Button>
          {fault !== null && (
            <p id={`${id}-fault`} role="alert">
              {fault}
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}
