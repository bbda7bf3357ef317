import { useState } from 'react';
import type { Texts } from './texts-of-act.ts';

/** Texts that outlive the way to another form and back, where an official mends what kept the act from being done. */
export function useKeptTexts(place: string): [Texts, (texts: Texts) => void] {
  const key = `flersprog texts ${place}`;
  const [texts, setTexts] = useState<Texts>(() => readTexts(sessionStorage.getItem(key)));
  const keep = (changed: Texts) => {
    setTexts(changed);
    if (Object.values(changed).some(Boolean)) sessionStorage.setItem(key, JSON.stringify(changed));
    else sessionStorage.removeItem(key);
  };
  return [texts, keep];
}

function readTexts(kept: string | null): Texts {
  try {
    const texts: unknown = JSON.parse(kept ?? '{}');
    return typeof texts === 'object' && texts !== null ? (texts as Texts) : {};
  } catch {
    return {};
  }
}
