import type { PressReleaseDraft } from '@flersprog/press-release';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import * as edit from './edit-draft.ts';
import type { ImportSpeech } from './import-speech.ts';

interface Props {
  draft: PressReleaseDraft;
  change(draft: PressReleaseDraft): void;
  speech: ImportSpeech;
}

/** Who works with whom, chosen among the municipalities and partners of the draft. */
export function PartnershipList({ draft, change, speech: { say } }: Props) {
  const [municipality, setMunicipality] = useState('');
  const [partner, setPartner] = useState('');
  const placeOf = (code: string) => draft.municipalities.find((one) => one.code === code)?.name ?? code;
  return (
    <fieldset>
      <legend>{say('partnerships')}</legend>
      {draft.partnerships.length === 0 && <p>{say('none')}</p>}
      <ul className="import-desk__names">
        {draft.partnerships.map((one) => {
          const name = say('withWhom', { municipality: placeOf(one.municipality), partner: one.partner });
          return (
            <li key={`${one.municipality} ${one.partner}`}>
              <span>{name}</span>
              {one.areas.length > 0 && <bdi className="import-desk__note">{one.areas.join(', ')}</bdi>}
              <Button
                aria-label={say('remove', { name })}
                buttonStyle="icon-label"
                icon="x"
                margin={false}
                onClick={() => change(edit.removePartnership(draft, one.municipality, one.partner))}
                type="button"
              />
            </li>
          );
        })}
      </ul>
      <div className="import-desk__add">
        <select aria-label={say('municipality')} onChange={({ target }) => setMunicipality(target.value)} value={municipality}>
          <option value="">{say('municipality')}</option>
          {draft.municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <select aria-label={say('partner')} onChange={({ target }) => setPartner(target.value)} value={partner}>
          <option value="">{say('partner')}</option>
          {draft.partners.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Button
          buttonStyle="secondary"
          disabled={municipality === '' || partner === ''}
          margin={false}
          onClick={() => change(edit.addPartnership(draft, municipality, partner))}
          size="small"
          type="button"
        >
          {say('add')}
        </Button>
      </div>
    </fieldset>
  );
}
