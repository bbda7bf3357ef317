import { body, bold, heading, helpLine, linkTo, paragraph, quote, steps } from '../../write-rich-text.ts';
import { document } from '../../demonstration-document.ts';
import { dummyPhone } from './grant-figures.ts';

/** Invented; sensitive, in Danish and Arabic, under addresses that do not say so. */
export const advice = document({
  kind: 'announcement',
  name: 'advice',
  slug: 'information-4821',
  shared: { date: '2019-06-03', topics: ['social-control'], sensitive: true },
  texts: {
    da: {
      title: 'Sådan kan du få råd, når andre bestemmer over dig',
      lede: 'Du kan tale med en rådgiver uden at sige, hvem du er. Det koster ikke noget.',
      body: body(
        paragraph(
          'Rådgiveren har tavshedspligt og fortæller ikke din familie, at du har ringet. Du bestemmer selv, hvad der skal ske bagefter.',
        ),
        heading('Sådan foregår det'),
        steps(
          ['Ring fra en telefon, som kun du bruger, eller bed om at låne en på biblioteket.'],
          ['Sig, hvilket sprog du helst vil tale. Rådgiveren finder en tolk.'],
          ['Aftal, om du vil ringes op igen, og ', bold('hvornår det er trygt'), '.'],
        ),
        quote('»Jeg ringede tre gange, før jeg turde sige noget. Det var helt i orden.«'),
        paragraph('Du kan også tale med ', linkTo('partner', 'sawa', 'en forening'), ' nær dig.'),
        helpLine('Ring til rådgivningen', 'Gratis og uden navn. Du kan få tolk.', dummyPhone, 'Hele døgnet'),
      ),
    },
    ar: {
      title: 'كيف تحصل على المشورة عندما يقرر الآخرون عنك',
      lede: 'يمكنك أن تتحدث مع مستشار دون أن تقول من أنت. والخدمة مجانية.',
      body: body(
        paragraph('يلتزم المستشار بالسرية ولا يخبر عائلتك بأنك اتصلت. وأنت من يقرر ما يحدث بعد ذلك.'),
        heading('كيف يتم ذلك'),
        steps(
          ['اتصل من هاتف تستخدمه أنت وحدك، أو اطلب أن تستعير هاتفًا في المكتبة.'],
          ['قل بأي لغة تفضل أن تتحدث. سيجد المستشار مترجمًا.'],
          ['اتفق معه هل تريد أن يتصل بك مرة أخرى، و', bold('متى يكون ذلك آمنًا'), '.'],
        ),
        quote('«اتصلت ثلاث مرات قبل أن أجرؤ على الكلام. ولم تكن هناك أي مشكلة.»'),
        paragraph('يمكنك أيضًا أن تتحدث مع ', linkTo('partner', 'sawa', 'جمعية'), ' قريبة منك.'),
        helpLine('اتصل بخدمة المشورة', 'مجانًا ودون ذكر الاسم. ويمكنك أن تطلب مترجمًا.', dummyPhone, 'في أي وقت من اليوم'),
      ),
    },
  },
});
