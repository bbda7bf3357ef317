import { useEffect, useRef, useState } from 'react';
import { ChooseLanguages } from './choose-languages.tsx';
import type { Ticked } from './chosen-languages.ts';
import type { StateOfLanguage } from './panel-api.ts';
import { withdrawLabel, type Speech } from './say-in-panel.ts';
import { TextsForReaders } from './texts-for-readers.tsx';
import { textsOfAct, type Texts } from './texts-of-act.ts';

interface Props {
  one: StateOfLanguage;
  /** What else is public, and can be taken down in the same act. */
  others: readonly StateOfLanguage[];
  source: StateOfLanguage | undefined;
  speech: Speech;
  /** Answers whether it was done. */
  withdraw(body: object): Promise<boolean>;
  close(): void;
}

/** Says what readers will meet, and asks for the reason they are told, in the languages that are taken down. */
export function WithdrawForm({ one, others, source, speech, withdraw, close }: Props) {
  const [ticked, setTicked] = useState<Ticked>({});
  const [reasons, setReasons] = useState<Texts>({});
  const [working, setWorking] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  // The button that opened the form is gone: the keyboard goes on where it was.
  useEffect(() => form.current?.focus(), []);
  const going = [one, ...others.filter(({ language }) => ticked[language])];
  const languages = going.map(({ language }) => language);
  const told = source && !languages.includes(source.language) ? [...going, source] : going;
  const go = async () => {
    setWorking(true);
    const reason = textsOfAct(
      reasons,
      told.map(({ language }) => language),
    );
    const done = await withdraw({ languages, reason });
    setWorking(false);
    if (done) close();
  };
  return (
    <div className="publish-panel__form" ref={form} tabIndex={-1} role="group" aria-label={withdrawLabel(speech, [one])}>
      <p>{speech.say('reallyWithdraw')}</p>
      {others.length > 0 && (
        <ChooseLanguages
          question={speech.say('withdrawAlong')}
          languages={others}
          chosen={languages}
          tick={(language, isTicked) => setTicked({ ...ticked, [language]: isTicked })}
          speech={speech}
        />
      )}
      <TextsForReaders
        question={speech.say('reason')}
        languages={told}
        source={source?.language ?? one.language}
        texts={reasons}
        change={setReasons}
        speech={speech}
      />
      <p className="publish-panel__ways">
        <button type="button" className="publish-panel__withdraw" disabled={working} onClick={() => void go()}>
          {working ? speech.say('working') : withdrawLabel(speech, going)}
        </button>
        <button type="button" disabled={working} onClick={close}>
          {speech.say('cancel')}
        </button>
      </p>
    </div>
  );
}
