import type { LanguageTag } from '@flersprog/i18n';

/** A few sentences a language, enough to see its script in every place of a page. */
export interface SampleText {
  title: string;
  lede: string;
  heading: string;
  paragraph: string;
  items: [string, string];
  quote: string;
  related: string;
  topic: string;
  work: string;
  place: string;
}

export const sampleTexts: Partial<Record<LanguageTag, SampleText>> = {
  da: {
    title: 'Fem kommuner får 8,5 mio. kr. til hjælp mod social kontrol',
    lede: 'Kommunerne går sammen med foreninger om at hjælpe unge og voksne, der ikke selv må bestemme over deres liv.',
    heading: 'Det går pengene til',
    paragraph: 'Foreningerne møder familierne først, og kommunen følger op. Det kan være en samtale, en gruppe eller en, der går med.',
    items: ['samtaler med unge og forældre', 'grupper for mødre og fædre på deres eget sprog'],
    quote: 'Hjælpen skal være tæt på og nem at forstå.',
    related: 'Nyt hæfte til forældre om unges frihed',
    topic: 'Social kontrol',
    work: 'Møder unge og forældre, der har brug for en at tale med.',
    place: 'Kvinder fra kvarteret besøger nye familier.',
  },
  ar: {
    title: 'خمس بلديات تحصل على 8,5 مليون كرونة لمواجهة السيطرة الاجتماعية',
    lede: 'تتعاون البلديات مع جمعيات محلية لمساعدة الشباب والبالغين الذين لا يُسمح لهم بأن يقرروا شؤون حياتهم.',
    heading: 'أين تُصرف الأموال؟',
    paragraph: 'تلتقي الجمعيات بالعائلات أولًا، ثم تتابع البلدية الأمر. وقد يكون ذلك حديثًا أو مجموعة أو شخصًا يرافقك.',
    items: ['أحاديث مع الشباب والأهل', 'مجموعات للأمهات والآباء بلغتهم'],
    quote: 'يجب أن تكون المساعدة قريبة وسهلة الفهم.',
    related: 'كتيّب جديد للأهل عن حرية الشباب',
    topic: 'السيطرة الاجتماعية',
    work: 'تلتقي بالشباب والأهل الذين يحتاجون إلى من يتحدثون معه.',
    place: 'نساء من الحي يزرن العائلات الجديدة.',
  },
  ur: {
    title: 'سماجی کنٹرول کے خلاف کام کے لیے پانچ بلدیات کو 8,5 ملین کرونر',
    lede: 'بلدیات مقامی تنظیموں کے ساتھ مل کر اُن نوجوانوں اور بالغوں کی مدد کریں گی جنہیں اپنی زندگی کے فیصلے خود کرنے کی اجازت نہیں۔',
    heading: 'رقم کس کام آئے گی؟',
    paragraph: 'لوگ پہلے تنظیموں سے ملتے ہیں، پھر بلدیہ معاملے کو آگے دیکھتی ہے۔ پہلی خدمات اگست 2026 میں شروع ہوں گی۔',
    items: ['نوجوانوں اور والدین سے بات چیت', 'ماؤں اور باپوں کے لیے ان کی اپنی زبان میں گروپ'],
    quote: 'مدد قریب ہونی چاہیے اور سمجھنے میں آسان۔',
    related: 'نوجوانوں کی آزادی کے بارے میں والدین کے لیے نیا کتابچہ',
    topic: 'سماجی کنٹرول',
    work: 'اُن نوجوانوں اور والدین سے ملتے ہیں جنہیں کسی سے بات کرنی ہو۔',
    place: 'محلے کی خواتین نئے خاندانوں سے ملنے جاتی ہیں۔',
  },
  uk: {
    title: 'П’ять комун отримають 8,5 млн крон на протидію соціальному контролю',
    lede: 'Комуни разом із місцевими організаціями допомагатимуть молоді та дорослим, яким не дозволяють самим вирішувати, як жити.',
    heading: 'На що підуть кошти',
    paragraph: 'Спершу люди зустрічаються з організаціями, а далі їм допомагає комуна. Це може бути розмова, група або супровід.',
    items: ['розмови з молоддю та батьками', 'групи для матерів і батьків їхньою мовою'],
    quote: 'Допомога має бути поруч і бути зрозумілою.',
    related: 'Новий порадник для батьків про свободу молоді',
    topic: 'Соціальний контроль',
    work: 'Зустрічається з молоддю та батьками, яким треба з кимось поговорити.',
    place: 'Жінки з району відвідують нові родини.',
  },
  ti: {
    title: 'ሓሙሽተ ኮሙናት ኣንጻር ማሕበራዊ ቁጽጽር ንምስራሕ 8,5 ሚልዮን ክሮነር ረኺበን',
    lede: 'ኮሙናት ምስ ናይ ከባቢ ማሕበራት ኮይነን ንመንእሰያትን ዓበይትን ብዛዕባ ህይወቶም ባዕሎም ክውስኑ ዘይፍቀደሎም ክሕግዛ እየን።',
    heading: 'እቲ ገንዘብ ንምንታይ ይውዕል፧',
    paragraph: 'ማሕበራት መጀመርታ ምስ ሰባት ይራኸቡ፣ ድሕሪኡ ኮሙን ይከታተል። እቲ ናይ መጀመርታ ኣገልግሎት ኣብ ነሓሰ 2026 ይጅምር።',
    items: ['ምስ መንእሰያትን ወለድን ዝርርብ', 'ብቋንቋኦም ናይ ኣደታትን ኣቦታትን ጉጅለታት'],
    quote: 'ሓገዝ ቀረባን ንምርዳእ ቀሊልን ክኸውን ኣለዎ።',
    related: 'ብዛዕባ ናጽነት መንእሰያት ንወለዲ ዝኸውን ሓድሽ ጽሑፍ',
    topic: 'ማሕበራዊ ቁጽጽር',
    work: 'ምስ ሰብ ክዛረቡ ዝደልዩ መንእሰያትን ወለድን ይራኸብ።',
    place: 'ናይቲ ከባቢ ደቂ ኣንስትዮ ሓደስቲ ስድራቤታት ይበጽሓ።',
  },
};
