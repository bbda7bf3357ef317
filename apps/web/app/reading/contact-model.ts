import { safeWebAddress, type Contact, type PublishedPage } from '@flersprog/content';
import type { ContactModel } from '../models/page-frame-model.ts';
import { said } from './said.ts';

/** How to reach somebody, as the page states it under `contact`. */
export function contactModel(page: PublishedPage, contact: Contact): ContactModel {
  return {
    phone: contact.phone,
    email: contact.email,
    website: contact.website === null ? null : safeWebAddress(contact.website),
    address: said(page, 'contact.address', contact.address),
    openingHours: contact.openingHours.map(({ id, days, hours }) => ({
      days: said(page, `contact.openingHours.${id}.days`, days),
      hours: said(page, `contact.openingHours.${id}.hours`, hours),
    })),
  };
}
