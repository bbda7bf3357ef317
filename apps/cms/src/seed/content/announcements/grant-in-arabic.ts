import { body, bold, bullets, heading, helpLine, linkTo, nameOf, paragraph } from '../../write-rich-text.ts';
import { amount, applications, dummyPhone, municipalityCount } from './grant-figures.ts';

const { municipality, partner, funder, area } = nameOf;

export const grantInArabic = {
  title: 'خمس بلديات وجمعيات محلية تتعاون لمواجهة السيطرة الاجتماعية',
  lede: 'كثيرًا ما تعرف الجمعيات عائلات لا تصل إليها البلدية. والآن تحصل خمس بلديات على أموال لتعمل مع هذه الجمعيات.',
  body: body(
    paragraph(
      'مُنح لهذا العمل مبلغ ',
      amount,
      '. وبلغ عدد الطلبات المقدَّمة ',
      applications,
      '، وعدد البلديات التي تحصل على حصة من المبلغ ',
      municipalityCount,
      '.',
    ),
    heading('من يعمل مع من'),
    bullets(
      [
        'لثلاث بلديات، هي ',
        municipality('koebenhavn'),
        ' و',
        municipality('soenderborg'),
        ' و',
        municipality('hoeje-taastrup'),
        '، شريكان اثنان: ',
        partner('bydelsmoedre'),
        ' و',
        partner('baba'),
        '. وتموّلهما معًا ',
        funder('social-responsibility'),
        '.',
      ],
      [
        'في ',
        municipality('aalborg'),
        ' تشارك ثلاث جمعيات: ',
        partner('sawa'),
        ' و',
        partner('kvinders-vaekst'),
        ' و',
        partner('elsk-aalborg'),
        '. ويساعد أيضًا ',
        partner('integrationsraadet'),
        '.',
      ],
      ['تعمل ', municipality('horsens'), ' مع ', partner('bo-trivsel'), ' في ', area('sundparken'), ' و', area('soenderbro'), '.'],
    ),
    heading('لماذا تشارك الجمعيات'),
    paragraph(
      'يفضّل كثيرون أن يتحدثوا مع جار أو مع أب أو أم مثلهم على أن يتحدثوا مع جهة رسمية. فالجمعيات تستمع، وتشرح الحقوق، وتدل على الطريق إلى المساعدة قبل أن يكبر الخلاف.',
    ),
    heading('ما هي السيطرة الاجتماعية السلبية؟'),
    paragraph(
      'هي أن يقرر غيرك مع من تكون، أو ماذا تلبس، أو ممن تتزوج، وأن ',
      bold('تكون هناك عواقب إذا رفضت'),
      '. اقرأ المزيد عن ',
      linkTo('topic', 'social-control', 'السيطرة الاجتماعية السلبية'),
      '.',
    ),
    helpLine('هل تحتاج إلى التحدث مع أحد؟', 'اتصل مجانًا. لا يلزمك ذكر اسمك، ويمكنك أن تطلب مترجمًا.', dummyPhone, 'في أي وقت من اليوم'),
  ),
};
