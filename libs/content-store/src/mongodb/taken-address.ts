import type { Collection } from 'mongodb';
import type { LanguageTag } from '@flersprog/i18n';
import { AddressTaken } from '../errors.ts';
import type { MongoDocument } from './mongo-document.ts';

/** Which of the documents that were to be written asks for an address of another one; null when none does. */
export async function takenAddress(documents: Collection<MongoDocument>, wanted: MongoDocument[]): Promise<AddressTaken | null> {
  for (const { _id, kind, id, pageAddresses = [] } of wanted) {
    for (const address of pageAddresses) {
      const twin = wanted.find((other) => other.kind === kind && other._id !== _id && other.pageAddresses?.includes(address));
      const holder = twin ?? (await documents.findOne({ kind, pageAddresses: address, _id: { $ne: _id } }));
      if (holder) return new AddressTaken({ kind, ...addressOf(address) }, holder.id, id);
    }
  }
  return null;
}

function addressOf(text: string): { language: LanguageTag; slug: string } {
  const [language = '', slug = ''] = text.split('/');
  return { language: language as LanguageTag, slug };
}
