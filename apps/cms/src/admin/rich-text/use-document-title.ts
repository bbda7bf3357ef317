'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** A document as a relation to several collections keeps it. */
export interface DocumentReference {
  relationTo: string;
  value: string;
}

/** Titles asked for already, by address: a sentence names the same document many times. */
const asked = new Map<string, Promise<string | null>>();

/** What the desk calls a document; null until it is known, and for no document. */
export function useDocumentTitle(reference: DocumentReference | null): string | null {
  const { config } = useConfig();
  const address = reference && `${config.routes.api}/${reference.relationTo}/${reference.value}?depth=0&select[deskTitle]=true`;
  const [known, setKnown] = useState<{ address: string; title: string | null } | null>(null);
  useEffect(() => {
    if (!address) return;
    let isWanted = true;
    void titleAt(address).then((title) => isWanted && setKnown({ address, title }));
    return () => {
      isWanted = false;
    };
  }, [address]);
  return known && known.address === address ? known.title : null;
}

function titleAt(address: string): Promise<string | null> {
  const title = asked.get(address) ?? readTitle(address);
  asked.set(address, title);
  return title;
}

async function readTitle(address: string): Promise<string | null> {
  const answer = await fetch(address, { credentials: 'include' }).catch(() => null);
  if (!answer?.ok) return null;
  const { deskTitle } = (await answer.json()) as { deskTitle?: string | null };
  return deskTitle ?? null;
}
