'use client';

import { useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { LanguageRow } from './language-row.tsx';
import { panelApi, type ActResult, type Deed, type States } from './panel-api.ts';
import { PublishForm } from './publish-form.tsx';
import './publish-panel.css';
import { ResultOfAct } from './result-of-act.tsx';
import { isPublic, speechIn } from './say-in-panel.ts';

/** Beside the form of every publishable document: the state of each language, and what can be done about it. */
export function PublishPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const speech = useMemo(() => speechIn(i18n.language), [i18n.language]);
  return (
    <section className="publish-panel" aria-labelledby="publish-panel-title">
      <h2 id="publish-panel-title">{speech.say('title')}</h2>
      <p className="publish-panel__quiet">{speech.say('savedIsPrivate')}</p>
      {id === undefined || !collectionSlug ? (
        <p>{speech.say('saveFirst')}</p>
      ) : (
        <SavedDocument collection={collectionSlug} id={String(id)} />
      )}
    </section>
  );
}

function SavedDocument({ collection, id }: { collection: string; id: string }) {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { lastUpdateTime } = useDocumentInfo();
  const unsaved = useFormModified();
  const speech = useMemo(() => speechIn(i18n.language), [i18n.language]);
  const api = useMemo(
    () => panelApi(`${config.routes.api}/${collection}/${id}`, speech.language),
    [config.routes.api, collection, id, speech],
  );
  const [states, setStates] = useState<States | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [result, setResult] = useState<ActResult | null>(null);

  const load = useCallback(async () => {
    try {
      setStates(await api.states());
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [api]);
  useEffect(() => {
    void load();
  }, [load, lastUpdateTime]);

  const act = async (deed: Deed, body: object) => {
    setResult(null);
    const outcome = await api.act(deed, body);
    setResult(outcome);
    await load();
    return 'done' in outcome;
  };

  if (failure !== null) return <p role="alert">{speech.say('failed', { message: failure })}</p>;
  if (!states) return <p>{speech.say('loading')}</p>;
  return (
    <>
      {unsaved && states.mayPublish && (
        <p className="publish-panel__warning" role="status">
          {speech.say('unsaved')}
        </p>
      )}
      <ul className="publish-panel__languages">
        {states.languages.map((one) => (
          <LanguageRow
            key={one.language}
            one={one}
            open={states.languages.filter(isPublic)}
            source={states.languages.find(({ language }) => language === states.sourceLanguage)}
            mayWithdraw={states.mayWithdraw}
            preview={api.previewAddress(one.language)}
            speech={speech}
            withdraw={(body) => act('withdraw', body)}
          />
        ))}
      </ul>
      {states.mayPublish && (
        <PublishForm
          place={`${collection} ${id}`}
          api={api}
          states={states}
          speech={speech}
          unsaved={unsaved}
          publish={(body) => act('publish', body)}
        />
      )}
      <ResultOfAct result={result} speech={speech} adminRoute={config.routes.admin} />
    </>
  );
}
