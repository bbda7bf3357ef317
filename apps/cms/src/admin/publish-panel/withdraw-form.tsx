import { useId, useState } from 'react';
import type { StateOfLanguage } from './panel-api.ts';
import { withdrawLabel, type Speech } from './say-in-panel.ts';

interface Props {
  one: StateOfLanguage;
  speech: Speech;
  withdraw(reason: string | null): Promise<unknown>;
  close(): void;
}

/** Says what readers will meet, and asks for the reason they are told. */
export function WithdrawForm({ one, speech, withdraw, close }: Props) {
  const [reason, setReason] = useState('');
  const [working, setWorking] = useState(false);
  const field = useId();
  const go = async () => {
    setWorking(true);
    await withdraw(reason.trim() || null);
    setWorking(false);
    close();
  };
  return (
    <div className="publish-panel__form">
      <p>{speech.say('reallyWithdraw')}</p>
      <label htmlFor={field}>{speech.say('reason')}</label>
      <textarea id={field} rows={3} maxLength={1000} dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
      <p className="publish-panel__ways">
        <button type="button" className="publish-panel__withdraw" disabled={working} onClick={() => void go()}>
          {working ? speech.say('working') : withdrawLabel(speech, one)}
        </button>
        <button type="button" disabled={working} onClick={close}>
          {speech.say('cancel')}
        </button>
      </p>
    </div>
  );
}
