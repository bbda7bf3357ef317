import { inFive, type Words } from '../labels/words.ts';

/** What the desk says beside the address of a sensitive page. */
export const addressTexts = {
  tells: inFive(
    'Siden er følsom, og adressen bliver stående i læserens historik, også når siden er forladt. Lad den ikke fortælle, hvad siden handler om.',
    'The page is sensitive, and its address stays in the reader’s history, even after the page was left. Do not let it tell what the page is about.',
    'الصفحة حساسة، ويبقى عنوانها في سجل تصفح القارئ حتى بعد مغادرته الصفحة. لا تدع العنوان يكشف موضوع الصفحة.',
    'Сторінка чутлива, а її адреса лишається в історії читача навіть після виходу зі сторінки. Нехай адреса не видає, про що сторінка.',
    'Sayfa hassas ve adresi, okuyucu sayfadan ayrıldıktan sonra bile geçmişinde kalır. Adres, sayfanın ne hakkında olduğunu söylemesin.',
  ),
  makeNeutral: inFive(
    'Brug en neutral adresse',
    'Use a neutral address',
    'استخدم عنوانًا محايدًا',
    'Узяти нейтральну адресу',
    'Nötr bir adres kullan',
  ),
  isNeutral: inFive(
    'Adressen er neutral. Gem og udgiv for at tage den i brug; den gamle fører videre til den.',
    'The address is neutral. Save and publish to use it; the old one leads on to it.',
    'العنوان محايد. احفظ وانشر لاستخدامه؛ والعنوان القديم يحيل إليه.',
    'Адреса нейтральна. Збережіть і опублікуйте, щоб її використати; стара вестиме до неї.',
    'Adres nötr. Kullanmak için kaydedip yayımlayın; eskisi ona yönlendirir.',
  ),
} satisfies Record<string, Words>;
