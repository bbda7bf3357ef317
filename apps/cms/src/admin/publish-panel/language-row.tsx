import { isolate } from '@flersprog/i18n/isolate';
import { useEffect, useRef, useState } from 'react';
import type { StateOfLanguage } from './panel-api.ts';
import { isPublic, withdrawLabel, type Speech } from './say-in-panel.ts';
import { WithdrawForm } from './withdraw-form.tsx';

interface Props {
  one: StateOfLanguage;
  /** All languages of the document that are public, this one too where it is. */
  open: readonly StateOfLanguage[];
  source: StateOfLanguage | undefined;
  mayWithdraw: boolean;
  preview: string;
  speech: Speech;
  /** Answers whether it was done. */
  withdraw(body: object): Promise<boolean>;
}

/** One language: its names, its state, the ways to see it, and the way to take it down. */
export function LanguageRow({ one, open, source, mayWithdraw, preview, speech, withdraw }: Props) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  const isSource = one.language === source?.language;
  if (one.state === 'draft' && !one.hasText && !isSource) return null;
  const name = speech.name(one.language);
  const inBrackets = [...(name.toLowerCase() === one.autonym.toLowerCase() ? [] : [name]), ...(isSource ? [speech.say('source')] : [])];
  return (
    <li className="publish-panel__language" data-state={one.state}>
      <p>
        <bdi lang={one.language} dir={one.direction}>
          {one.autonym}
        </bdi>{' '}
        {inBrackets.length > 0 && <span className="publish-panel__quiet">({inBrackets.join(speech.say('comma'))})</span>}
      </p>
      <p>
        <strong className="publish-panel__state">{speech.say(one.hasText || one.state !== 'draft' ? one.state : 'empty')}</strong>
        {one.at !== null && <LastAct one={one} at={one.at} speech={speech} />}
      </p>
      <p className="publish-panel__ways">
        {one.hasText && <NewTab href={preview} text={speech.say('preview')} speech={speech} />}
        {isPublic(one) && one.address !== null && <NewTab href={one.address} text={speech.say('live')} speech={speech} />}
        {isPublic(one) && mayWithdraw && !asking && (
          <button type="button" ref={button} onClick={() => setAsking(true)}>
            {withdrawLabel(speech, [one])}
          </button>
        )}
      </p>
      {asking && (
        <WithdrawForm
          one={one}
          others={open.filter((other) => other !== one)}
          source={source}
          speech={speech}
          withdraw={withdraw}
          close={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function LastAct({ one, at, speech }: { one: StateOfLanguage; at: string; speech: Speech }) {
  const time = new Intl.DateTimeFormat(speech.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(new Date(at));
  return (
    <>
      {' '}
      <time className="publish-panel__quiet" dateTime={at}>
        {one.by === null ? time : speech.say('byAt', { name: isolate(one.by), time: isolate(time) })}
      </time>
    </>
  );
}

function NewTab({ href, text, speech }: { href: string; text: string; speech: Speech }) {
  return (
    <a href={href} target="_blank" rel="noopener" aria-label={`${text} (${speech.say('newTab')})`}>
      {text}
    </a>
  );
}
