import { useEffect, useRef } from 'react';
import type { ActResult, ReasonInPanel } from './panel-api.ts';
import type { Speech } from './say-in-panel.ts';

interface Props {
  result: ActResult | null;
  speech: Speech;
  adminRoute: string;
}

/** Tells how the last act went; a refusal lists what to mend, each with the way to where it is mended. Focus goes to it. */
export function ResultOfAct({ result, speech, adminRoute }: Props) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) told.current?.focus();
  }, [result]);
  return (
    <div className="publish-panel__result" ref={told} tabIndex={-1} role="group" aria-label={speech.say('result')}>
      {result && 'done' in result && <p className="publish-panel__done">{speech.say(result.done === 'publish' ? 'done' : 'takenBack')}</p>}
      {result && 'failed' in result && (
        <p className="publish-panel__refusal">{speech.say('failed', { message: result.failed ?? speech.say('noAnswer') })}</p>
      )}
      {result && 'reasons' in result && (
        <div className="publish-panel__refusal">
          <p>
            <strong>{speech.say(result.refused === 'publish' ? 'refused' : 'notTakenBack')}</strong>
          </p>
          <ul>
            {result.reasons.map((reason) => (
              <li key={`${reason.document?.id ?? ''} ${reason.language} ${reason.message}`}>
                <ReasonToMend reason={reason} adminRoute={adminRoute} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The form shows one language at a time, so the way to a text leads to the form in that language. */
function ReasonToMend({ reason, adminRoute }: { reason: ReasonInPanel; adminRoute: string }) {
  const place = reason.document ? `${adminRoute}/collections/${reason.document.collection}/${reason.document.id}` : '';
  return <a href={`${place}?locale=${reason.language}`}>{reason.message}</a>;
}
