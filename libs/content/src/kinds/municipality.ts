import type { RichText } from '../rich-text.ts';
import type { Contact } from './contact.ts';

/** Lasting page of one of Denmark's 98 municipalities (kommuneside). Localized: name, intro, body and parts of the contact. */
export interface Municipality {
  /** Official code, four digits: "0851". */
  code: string | null;
  name: string | null;
  intro: string | null;
  body: RichText | null;
  contact: Contact;
}
