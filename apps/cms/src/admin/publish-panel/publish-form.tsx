import type { LanguageTag } from '@flersprog/i18n';
import { useEffect, useState } from 'react';
import { collectionLabels } from '../labels/collection-labels.ts';
import { ChooseLanguages } from './choose-languages.tsx';
import { chosenIn, type Ticked } from './chosen-languages.ts';
import type { LinkedDocument, PanelApi, States } from './panel-api.ts';
import { publishLabel, type Speech } from './say-in-panel.ts';
import { TextsForReaders } from './texts-for-readers.tsx';
import { textsOfAct } from './texts-of-act.ts';
import { useKeptTexts } from './use-kept-texts.ts';

interface Props {
  /** The document, as no other is called. */
  place: string;
  api: PanelApi;
  states: States;
  speech: Speech;
  unsaved: boolean;
  /** Answers whether it was done. */
  publish(body: object): Promise<boolean>;
}

/** Which languages go public together, with what, and one button that says so. */
export function PublishForm({ place, api, states, speech, unsaved, publish }: Props) {
  const ready = states.languages.filter((one) => one.hasText || one.language === states.sourceLanguage);
  const [ticked, setTicked] = useState<Ticked>({});
  const chosen = chosenIn(ready, ticked);
  const [alongWith, setAlongWith] = useState(true);
  const [notes, setNotes] = useKeptTexts(place);
  const [working, setWorking] = useState(false);
  const linked = useLinked(api, chosen, states);

  const going = ready.filter(({ language }) => chosen.includes(language));
  // Readers who meet a page for the first time have missed no change of it.
  const changing = going.filter(({ state }) => state !== 'draft');
  const known = changing.map(({ language }) => language);
  const go = async () => {
    setWorking(true);
    const done = await publish({ languages: chosen, linked: alongWith && linked.length > 0, note: textsOfAct(notes, known) });
    setWorking(false);
    if (!done) return;
    setNotes({});
    setTicked({});
  };
  return (
    <div className="publish-panel__form">
      <ChooseLanguages
        question={speech.say('choose')}
        languages={ready}
        chosen={chosen}
        tick={(language, isTicked) => setTicked({ ...ticked, [language]: isTicked })}
        speech={speech}
      />
      {linked.length > 0 && <AlongWith linked={linked} checked={alongWith} change={setAlongWith} speech={speech} />}
      <TextsForReaders
        question={speech.say('note')}
        languages={changing}
        source={states.sourceLanguage}
        texts={notes}
        change={setNotes}
        speech={speech}
      />
      <button
        type="button"
        className="publish-panel__publish"
        disabled={working || unsaved || chosen.length === 0}
        onClick={() => void go()}
      >
        {working ? speech.say('working') : chosen.length === 0 ? speech.say('chooseFirst') : publishLabel(speech, going)}
      </button>
    </div>
  );
}

function useLinked(api: PanelApi, chosen: readonly LanguageTag[], states: States): LinkedDocument[] {
  const [linked, setLinked] = useState<LinkedDocument[]>([]);
  const asked = chosen.join();
  useEffect(() => {
    let current = true;
    const found = asked === '' ? Promise.resolve([]) : api.linked(asked.split(',') as LanguageTag[]);
    found.then(
      (documents) => current && setLinked(documents),
      () => current && setLinked([]),
    );
    return () => {
      current = false;
    };
  }, [api, asked, states]);
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
