import type { Said } from '../models/said.ts';
import { markFor, useLanguage } from './surrounding-language.ts';

/** A text inside a line or an element of its own: bare in the surrounding language, else isolated with lang and dir. */
export function SaidText({ said }: { said: Said }) {
  const surrounding = useLanguage();
  return said.language === surrounding ? said.text : <bdi {...markFor(said.language, surrounding)}>{said.text}</bdi>;
}

/** A name of a body, place or person: always isolated, for it may be in any script whatever language it is said in. */
export function Name({ said }: { said: Said }) {
  return <bdi {...markFor(said.language, useLanguage())}>{said.text}</bdi>;
}
