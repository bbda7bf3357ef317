import { inFive } from '../admin/labels/words.ts';

/** What the endpoints of a document answer besides the reasons not to publish. */
export const answerTexts = {
  signInFirst: inFive('Log ind først.', 'Sign in first.', 'سجّل الدخول أولًا.', 'Спершу увійдіть.', 'Önce oturum açın.'),
  mayNotRead: inFive(
    'Din rolle giver ikke adgang til at se dette. Spørg en administrator.',
    'Your role does not let you see this. Ask an administrator.',
    'لا يسمح لك دورك برؤية هذا. اسأل مدير النظام.',
    'Ваша роль не дозволяє це бачити. Зверніться до адміністратора.',
    'Rolünüz bunu görmenize izin vermiyor. Bir yöneticiye sorun.',
  ),
  mayNotPublish: inFive(
    'Din rolle giver ikke adgang til at udgive. Spørg en administrator.',
    'Your role does not let you publish. Ask an administrator.',
    'لا يسمح لك دورك بالنشر. اسأل مدير النظام.',
    'Ваша роль не дозволяє публікувати. Зверніться до адміністратора.',
    'Rolünüz yayımlamanıza izin vermiyor. Bir yöneticiye sorun.',
  ),
  mayNotWithdraw: inFive(
    'Din rolle giver ikke adgang til at trække tilbage. Spørg en administrator.',
    'Your role does not let you withdraw. Ask an administrator.',
    'لا يسمح لك دورك بالسحب. اسأل مدير النظام.',
    'Ваша роль не дозволяє відкликати. Зверніться до адміністратора.',
    'Rolünüz geri çekmenize izin vermiyor. Bir yöneticiye sorun.',
  ),
  noSuchDocument: inFive(
    'Dokumentet findes ikke. Måske er det slettet.',
    'There is no such document. Perhaps it has been deleted.',
    'لا يوجد هذا المستند. ربما حُذف.',
    'Такого документа немає. Можливо, його видалено.',
    'Böyle bir belge yok. Silinmiş olabilir.',
  ),
  notShownYet: inFive(
    'Det er udgivet i journalen, men sitet viser det ikke endnu. Det sker af sig selv om lidt; gør det ikke igen.',
    'The act is in the ledger, but the site does not show it yet. It will by itself; do not repeat the act.',
    'سُجّل الإجراء، لكن الموقع لا يعرضه بعد. سيظهر تلقائيًا بعد قليل؛ لا تكرره.',
    'Дію записано, але сайт її ще не показує. Це станеться саме собою; не повторюйте.',
    'İşlem kaydedildi ama site henüz göstermiyor. Kendiliğinden gösterecek; işlemi yinelemeyin.',
  ),
  noLanguageOfSite: inFive(
    '"language" skal være et af sitets sprog, for eksempel "da".',
    '"language" must be a language of this site, for example "da".',
    'يجب أن تكون "language" إحدى لغات الموقع، مثل "da".',
    '"language" має бути мовою цього сайту, наприклад "da".',
    '"language" bu sitenin bir dili olmalıdır, örneğin "da".',
  ),
} as const;
