import type { Unsure } from '@flersprog/press-release';
import type { ImportSpeech } from './import-speech.ts';
import { matterTexts } from './import-texts.ts';

/** What the release says but an official must decide, with its own words. */
export function UnsureList({ unsure, speech }: { unsure: Unsure[]; speech: ImportSpeech }) {
  if (unsure.length === 0) return null;
  return (
    <section className="import-desk__unsure">
      <h2>{speech.say('unsure')}</h2>
      <p>{speech.say('unsureHelp')}</p>
      <dl>
        {unsure.map(({ what, words }, at) => (
          <div key={at}>
            <dt>{matterTexts[what][speech.language]}</dt>
            <dd dir="auto" lang="da">
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
