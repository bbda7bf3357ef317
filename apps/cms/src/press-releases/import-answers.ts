import type { ReadingErrorCode } from '@flersprog/press-release';
import { inFive, type Words } from '../admin/labels/words.ts';

/** Why a release cannot be read, and what to do, for a person at the desk. */
export const readingErrors: Readonly<Record<ReadingErrorCode, Words>> = {
  empty: inFive(
    'Filen er tom. Vælg den fil, som pressemeddelelsen står i.',
    'The file is empty. Choose the file that holds the press release.',
    'الملف فارغ. اختر الملف الذي يحتوي على البيان الصحفي.',
    'Файл порожній. Виберіть файл із пресрелізом.',
    'Dosya boş. Basın bülteninin bulunduğu dosyayı seçin.',
  ),
  'too-big': inFive(
    'Filen fylder mere end 5 MB. Gem den uden billeder, eller indsæt teksten i stedet.',
    'The file is larger than 5 MB. Save it without pictures, or paste the text instead.',
    'حجم الملف أكبر من 5 ميغابايت. احفظه دون صور أو ألصق النص بدلًا من ذلك.',
    'Файл більший за 5 МБ. Збережіть його без зображень або вставте текст.',
    'Dosya 5 MB’den büyük. Resimsiz kaydedin ya da metni yapıştırın.',
  ),
  'not-a-text': inFive(
    'Filen er hverken tekst, HTML eller et Word-dokument (.docx). Gem den i et af de formater, eller indsæt teksten.',
    'The file is neither text, HTML nor a Word document (.docx). Save it in one of those formats, or paste the text.',
    'الملف ليس نصًا ولا HTML ولا مستند Word ‏(‎.docx). احفظه بإحدى هذه الصيغ أو ألصق النص.',
    'Файл не є ні текстом, ні HTML, ні документом Word (.docx). Збережіть його в одному з цих форматів або вставте текст.',
    'Dosya metin, HTML ya da Word belgesi (.docx) değil. Bu biçimlerden birinde kaydedin ya da metni yapıştırın.',
  ),
  protected: inFive(
    'Dokumentet har adgangskode eller er i et gammelt Word-format. Gem det som .docx uden adgangskode.',
    'The document has a password or is in an old Word format. Save it as .docx without a password.',
    'المستند محمي بكلمة مرور أو بصيغة Word قديمة. احفظه بصيغة ‎.docx دون كلمة مرور.',
    'Документ захищено паролем або він у старому форматі Word. Збережіть його як .docx без пароля.',
    'Belge parolalı ya da eski bir Word biçiminde. Parolasız .docx olarak kaydedin.',
  ),
  damaged: inFive(
    'Word-dokumentet er beskadiget. Åbn det i Word, og gem det igen som .docx.',
    'The Word document is damaged. Open it in Word and save it again as .docx.',
    'مستند Word تالف. افتحه في Word واحفظه من جديد بصيغة ‎.docx.',
    'Документ Word пошкоджено. Відкрийте його у Word і збережіть знову як .docx.',
    'Word belgesi bozuk. Word’de açıp yeniden .docx olarak kaydedin.',
  ),
  'unpacks-too-big': inFive(
    'Word-dokumentet fylder for meget, når det pakkes ud. Indsæt teksten i stedet.',
    'The Word document is too large when unpacked. Paste the text instead.',
    'مستند Word كبير جدًا عند فك ضغطه. ألصق النص بدلًا من ذلك.',
    'Документ Word завеликий після розпакування. Вставте текст.',
    'Word belgesi açıldığında çok büyük. Bunun yerine metni yapıştırın.',
  ),
  'too-tangled': inFive(
    'Siden er bygget for indviklet op til at kunne læses. Indsæt teksten i stedet.',
    'The page is built in too tangled a way to be read. Paste the text instead.',
    'بنية الصفحة معقدة جدًا ولا يمكن قراءتها. ألصق النص بدلًا من ذلك.',
    'Сторінка побудована занадто складно. Вставте текст.',
    'Sayfanın yapısı okunamayacak kadar karışık. Bunun yerine metni yapıştırın.',
  ),
  'no-text': inFive(
    'Der er ingen tekst i filen. Er det en scanning, så indsæt teksten i stedet.',
    'There is no text in the file. If it is a scan, paste the text instead.',
    'لا يوجد نص في الملف. إن كان مسحًا ضوئيًا فألصق النص بدلًا من ذلك.',
    'У файлі немає тексту. Якщо це скан, вставте текст.',
    'Dosyada metin yok. Taranmış bir belgeyse metni yapıştırın.',
  ),
};

export const mayNotImport = inFive(
  'Din rolle giver ikke ret til at importere. Spørg en administrator.',
  'Your role does not let you import. Ask an administrator.',
  'دورك لا يسمح لك بالاستيراد. اسأل مدير النظام.',
  'Ваша роль не дозволяє імпортувати. Зверніться до адміністратора.',
  'Rolünüz içe aktarmaya izin vermiyor. Bir yöneticiye sorun.',
);

export const nothingSent = inFive(
  'Der kom hverken en fil eller en tekst. Vælg en fil, eller indsæt teksten.',
  'Neither a file nor a text came. Choose a file or paste the text.',
  'لم يصل ملف ولا نص. اختر ملفًا أو ألصق النص.',
  'Не надійшло ні файлу, ні тексту. Виберіть файл або вставте текст.',
  'Ne dosya ne de metin geldi. Bir dosya seçin ya da metni yapıştırın.',
);

export const noDraft = inFive(
  'Det, der kom, er ikke en kladde. Læs pressemeddelelsen igen, og prøv forfra.',
  'What came is not a draft. Read the press release again and start over.',
  'ما وصل ليس مسودة. اقرأ البيان الصحفي من جديد وابدأ من البداية.',
  'Надіслане не є чернеткою. Прочитайте пресреліз знову й почніть спочатку.',
  'Gelen veri bir taslak değil. Basın bültenini yeniden okutup baştan deneyin.',
);
