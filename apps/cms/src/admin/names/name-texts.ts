import { inFive, type Words } from '../labels/words.ts';

/** Names for controls that Payload shows as a picture alone. */
export const nameTexts = {
  previousPage: inFive('Forrige side', 'Previous page', 'الصفحة السابقة', 'Попередня сторінка', 'Önceki sayfa'),
  nextPage: inFive('Næste side', 'Next page', 'الصفحة التالية', 'Наступна сторінка', 'Sonraki sayfa'),
  more: inFive('Flere handlinger', 'More actions', 'إجراءات أخرى', 'Інші дії', 'Diğer işlemler'),
  clear: inFive('Ryd', 'Clear', 'مسح', 'Очистити', 'Temizle'),
  remove: inFive('Fjern', 'Remove', 'إزالة', 'Вилучити', 'Kaldır'),
  selectAll: inFive('Vælg alle', 'Select all', 'تحديد الكل', 'Вибрати всі', 'Tümünü seç'),
  select: inFive('Vælg', 'Select', 'تحديد', 'Вибрати', 'Seç'),
  bold: inFive('Fed', 'Bold', 'عريض', 'Жирний', 'Kalın'),
  italic: inFive('Kursiv', 'Italic', 'مائل', 'Курсив', 'İtalik'),
  link: inFive('Link', 'Link', 'رابط', 'Посилання', 'Bağlantı'),
} satisfies Record<string, Words>;

export type NameText = keyof typeof nameTexts;
