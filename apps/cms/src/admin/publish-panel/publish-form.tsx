import type { LanguageTag } from '@flersprog/i18n';
import { useEffect, useId, useState } from 'react';
import { collectionLabels } from '../labels/collection-labels.ts';
import type { LinkedDocument, PanelApi, StateOfLanguage, States } from './panel-api.ts';
import { publishLabel, type Speech } from './say-in-panel.ts';

interface Props {
  api: PanelApi;
  states: States;
  speech: Speech;
  unsaved: boolean;
  /** Answers whether it was done. */
  publish(body: object): Promise<boolean>;
}

/** Which languages go public together, with what, and one button that says so. */
export function PublishForm({ api, states, speech, unsaved, publish }: Props) {
  const ready = states.languages.filter((one) => one.hasText || one.language === states.sourceLanguage);
  const [chosen, setChosen] = useState<readonly LanguageTag[]>(() => waiting(ready));
  const [alongWith, setAlongWith] = useState(true);
  const [note, setNote] = useState('');
  const [working, setWorking] = useState(false);
  const linked = useLinked(api, chosen, states);
  const noteField = useId();

  const toggle = (language: LanguageTag) =>
    setChosen((before) => (before.includes(language) ? before.filter((one) => one !== language) : [...before, language]));
  const go = async () => {
    setWorking(true);
    const done = await publish({ languages: chosen, linked: alongWith && linked.length > 0, note: note.trim() || null });
    setWorking(false);
    if (!done) return;
    setNote('');
    setChosen([]);
  };
  const label = publishLabel(
    speech,
    ready.filter(({ language }) => chosen.includes(language)),
  );
  return (
    <div className="publish-panel__form">
      <fieldset>
        <legend>{speech.say('choose')}</legend>
        {ready.map(({ language }) => (
          <label key={language}>
            <input type="checkbox" checked={chosen.includes(language)} onChange={() => toggle(language)} /> {speech.name(language)}
          </label>
        ))}
      </fieldset>
      {linked.length > 0 && <AlongWith linked={linked} checked={alongWith} change={setAlongWith} speech={speech} />}
      <label htmlFor={noteField}>{speech.say('note')}</label>
      <textarea id={noteField} rows={2} maxLength={1000} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
      <button
        type="button"
        className="publish-panel__publish"
        disabled={working || unsaved || chosen.length === 0}
        onClick={() => void go()}
      >
        {working ? speech.say('working') : chosen.length === 0 ? speech.say('chooseFirst') : label}
      </button>
    </div>
  );
}

/** Languages with something to publish: what an official most likely came for. */
const waiting = (ready: readonly StateOfLanguage[]) =>
  ready.filter(({ state, hasText }) => state === 'changed' || (state === 'draft' && hasText)).map(({ language }) => language);

function useLinked(api: PanelApi, chosen: readonly LanguageTag[], states: States): LinkedDocument[] {
  const [linked, setLinked] = useState<LinkedDocument[]>([]);
  useEffect(() => {
    let current = true;
    const found = chosen.length > 0 ? api.linked(chosen) : Promise.resolve([]);
    found.then(
      (documents) => current && setLinked(documents),
      () => current && setLinked([]),
    );
    return () => {
      current = false;
    };
  }, [api, chosen, states]);
  return linked;
}

interface AlongWithProps {
  linked: LinkedDocument[];
  checked: boolean;
  change(checked: boolean): void;
  speech: Speech;
}

function AlongWith({ linked, checked, change, speech }: AlongWithProps) {
  return (
    <div>
      <label>
        <input type="checkbox" checked={checked} onChange={(event) => change(event.target.checked)} /> {speech.say('linked')}
      </label>
      <ul>
        {linked
          .filter(({ title }) => title !== '')
          .map(({ collection, id, title }) => (
            <li key={id}>
              <bdi>{title}</bdi>{' '}
              <span className="publish-panel__quiet">({collectionLabels[collection]?.singular[speech.language] ?? collection})</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
