'use client';

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import { CreatedList } from './created-list.tsx';
import { DraftForm } from './draft-form.tsx';
import { importApi, type Answer, type CreatedDrafts, type ReadRelease } from './import-api.ts';
import './import.css';
import { importSpeech } from './import-speech.ts';
import { ReleaseSource } from './release-source.tsx';

type Step = { at: 'source' } | { at: 'check'; read: ReadRelease } | { at: 'done'; result: CreatedDrafts };

/** The import page: hand in a release, see and correct what was found, create the drafts, go to them. */
export function ImportDesk() {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const speech = useMemo(() => importSpeech(i18n.language), [i18n.language]);
  const api = useMemo(() => importApi(config.routes.api, speech.language), [config.routes.api, speech]);
  const [step, setStep] = useState<Step>({ at: 'source' });
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function go<T>(asked: Promise<Answer<T>>, next: (value: T) => Step) {
    setBusy(true);
    setFailure(null);
    const answer = await asked;
    if ('value' in answer) setStep(next(answer.value));
    else setFailure(answer.failed ?? speech.say('noAnswer'));
    setBusy(false);
  }
  const startOver = () => {
    setFailure(null);
    setStep({ at: 'source' });
  };

  return (
    <main className="import-desk">
      <h1>{speech.say('title')}</h1>
      {failure !== null && (
        <div role="alert">
          <Banner type="error">{failure}</Banner>
        </div>
      )}
      {step.at === 'source' && (
        <ReleaseSource busy={busy} read={(source) => go(api.read(source), (read) => ({ at: 'check', read }))} speech={speech} />
      )}
      {step.at === 'check' && (
        <DraftForm
          busy={busy}
          create={(draft) => go(api.create(draft), (result) => ({ at: 'done', result }))}
          read={step.read}
          speech={speech}
          startOver={startOver}
        />
      )}
      {step.at === 'done' && (
        <>
          <CreatedList adminRoute={config.routes.admin} result={step.result} speech={speech} />
          <Button buttonStyle="secondary" onClick={startOver}>
            {speech.say('another')}
          </Button>
        </>
      )}
    </main>
  );
}
