import { isolate } from '@flersprog/i18n/isolate';
import { inFive, type Words } from '../admin/labels/words.ts';

/** What is wrong with the request for an act, for whoever wrote the program that sent it. */
export const actFaults = {
  noObject: inFive(
    'Send et JSON-objekt, for eksempel {"languages": ["da"]}.',
    'Send a JSON object, for example {"languages": ["da"]}.',
    'أرسل كائن JSON، مثل ⁦{"languages": ["da"]}⁩.',
    'Надішліть об’єкт JSON, наприклад {"languages": ["da"]}.',
    'Bir JSON nesnesi gönderin, örneğin {"languages": ["da"]}.',
  ),
  noLanguages: inFive(
    '"languages" skal være en liste med mindst ét sprog, for eksempel ["da", "ar"].',
    '"languages" must be a list of at least one language, for example ["da", "ar"].',
    'يجب أن تكون "languages" قائمة بلغة واحدة على الأقل، مثل ⁦["da", "ar"]⁩.',
    '"languages" має бути списком принаймні з однією мовою, наприклад ["da", "ar"].',
    '"languages" en az bir dil içeren bir liste olmalıdır, örneğin ["da", "ar"].',
  ),
  notLinked: inFive(
    '"linked" skal være true eller false eller udelades.',
    '"linked" must be true or false, or left out.',
    'يجب أن تكون "linked" إما true أو false أو تُترك.',
    '"linked" має бути true чи false або відсутнє.',
    '"linked" true ya da false olmalı veya hiç yazılmamalıdır.',
  ),
  unknownLanguage: (field: string, given: string): Words =>
    inFive(
      `"${field}" indeholder ${given}, som ikke er et af sitets sprog.`,
      `"${field}" holds ${given}, which is no language of this site.`,
      `تحتوي "${field}" على ${isolate(given)}، وهي ليست من لغات الموقع.`,
      `"${field}" містить ${given}: такої мови на сайті немає.`,
      `"${field}" içinde ${given} var; bu sitenin dillerinden değil.`,
    ),
  longText: (name: string, most: number): Words =>
    inFive(
      `"${name}" skal være en tekst på højst ${most} tegn eller udelades.`,
      `"${name}" must be a text of at most ${most} characters, or left out.`,
      `يجب أن تكون "${name}" نصًا من ${most} حرف على الأكثر أو تُترك.`,
      `"${name}" має бути текстом щонайбільше з ${most} знаків або відсутнє.`,
      `"${name}" en çok ${most} karakterlik bir metin olmalı veya hiç yazılmamalıdır.`,
    ),
};
