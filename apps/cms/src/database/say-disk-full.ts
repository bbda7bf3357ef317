import type { AfterErrorHook } from 'payload';
import { inFive, sayTo } from '../admin/labels/words.ts';
import { isDiskFull } from './is-disk-full.ts';

/** HTTP "Insufficient Storage" (RFC 4918, section 11.5). */
export const insufficientStorage = 507;

/** What a person reads whose save or act found no room; "Something went wrong" would have them try again for ever. */
export const diskFull = inFive(
  'Serverens disk er fuld, så intet blev gemt eller udgivet. Det, der er gemt og udgivet før, er uskadt. Lad siden stå åben, bed driften om at skaffe plads, og prøv igen.',
  'The disk of the server is full, so nothing was saved or published. What was saved and published before is unharmed. Leave this page open, ask those who run the server to make room, and try again.',
  'قرص الخادم ممتلئ، لذا لم يُحفظ شيء ولم يُنشر. أما ما حُفظ ونُشر من قبل فسليم. اترك هذه الصفحة مفتوحة، واطلب من مشغّلي الخادم توفير مساحة، ثم حاول مرة أخرى.',
  'Диск сервера заповнений, тому нічого не збережено й не опубліковано. Збережене й опубліковане раніше не постраждало. Залиште цю сторінку відкритою, попросіть адміністраторів сервера звільнити місце й спробуйте ще раз.',
  'Sunucunun diski dolu; hiçbir şey kaydedilmedi ya da yayımlanmadı. Daha önce kaydedilen ve yayımlananlar zarar görmedi. Bu sayfayı açık bırakın, sunucuyu işletenlerden yer açmalarını isteyin ve yeniden deneyin.',
);

/** Answers what failed for want of room with what happened and what to do. */
export const sayDiskFull: AfterErrorHook = ({ error, req }) =>
  isDiskFull(error) ? { response: { errors: [{ message: sayTo(req, diskFull) }] }, status: insufficientStorage } : undefined;
