import type { LanguageTag } from '@flersprog/i18n';
import type { Announcement } from '../kinds/announcement.ts';
import type { AddressEntry, DocumentState } from '../published-page.ts';
import { the } from './keys.ts';
import { makeDocument } from './make-document.ts';
import { body, fact, heading, list, paragraph } from './rich-text.ts';

const municipalities = ['aalborg', 'kobenhavn', 'sonderborg', 'hoje-taastrup', 'horsens'];
const amount = fact({ of: 'grant-programme', id: 'local-partnerships', value: 'amount' });
const applications = fact({ of: 'grant-programme', id: 'local-partnerships', value: 'applicationsReceived' });
const names = municipalities.map((id) => [fact({ of: 'municipality', id, value: 'name' })]);

const nothingLinked: Omit<Announcement, 'title' | 'lede' | 'body'> = {
  date: null,
  topics: [],
  municipalities: [],
  partners: [],
  grantProgrammes: [],
  sensitive: false,
  withoutTranslation: 'show-original',
  leadImage: null,
};

/**
 * The announcement of the grant in Danish, Arabic and English. The Danish was corrected after the Arabic was published,
 * so the Arabic is stale; the English has no lede of its own and shows the Danish one.
 */
export const grantAnnouncement = makeDocument({
  kind: 'announcement',
  id: 'grant',
  line: 40,
  shared: {
    ...nothingLinked,
    date: '2019-04-15',
    topics: ['social-control'],
    municipalities,
    grantProgrammes: ['local-partnerships'],
    leadImage: 'meeting',
  },
  texts: {
    da: {
      title: 'Fem kommuner går sammen med foreninger mod social kontrol',
      lede: 'Pengene går til samarbejder, hvor foreninger hjælper kommunen med at nå familier tidligt.',
      body: body(
        paragraph('Der er givet ', amount, ' til fem kommuner. I alt kom der ', applications, ' ansøgninger.'),
        heading('De fem kommuner'),
        list(...names),
        {
          type: 'help-line',
          title: 'Har du brug for hjælp?',
          text: 'Ring anonymt, også om natten.',
          phone: '+45 70 00 00 00',
          hours: 'Døgnet rundt',
        },
      ),
    },
    ar: {
      title: 'خمس بلديات تتعاون مع الجمعيات ضد السيطرة الاجتماعية',
      lede: 'يذهب المال إلى شراكات تساعد فيها الجمعيات البلديةَ على الوصول إلى العائلات في وقت مبكر.',
      body: body(
        paragraph('خُصص مبلغ ', amount, ' لخمس بلديات. وبلغ عدد الطلبات ', applications, '.'),
        heading('البلديات الخمس'),
        list(...names),
        {
          type: 'help-line',
          title: 'هل تحتاج إلى مساعدة؟',
          text: 'اتصل من دون ذكر اسمك، ليلاً أيضاً.',
          phone: '+45 70 00 00 00',
          hours: 'على مدار الساعة',
        },
      ),
    },
    en: {
      title: 'Five municipalities join associations against social control',
      body: body(
        paragraph('A total of ', amount, ' goes to five municipalities. There were ', applications, ' applications.'),
        heading('The five'),
        list(...names),
      ),
    },
  },
  references: [
    ...municipalities.map(the.municipality),
    the.programme('local-partnerships'),
    the.topic('social-control'),
    the.media('meeting'),
  ],
  publishedAt: { da: '2019-04-17T09:30:00.000Z' },
  changes: { da: [{ at: '2019-04-17T09:30:00.000Z', note: 'Antallet af ansøgninger er rettet.' }] },
});

/** Sensitive, in Danish and Arabic. */
export const sensitiveAnnouncement = makeDocument({
  kind: 'announcement',
  id: 'helpline',
  line: 41,
  shared: { ...nothingLinked, date: '2019-06-03', topics: ['social-control'], sensitive: true },
  texts: {
    da: {
      title: 'Ny rådgivning til unge, der bliver kontrolleret',
      lede: 'Rådgivningen er anonym og åben hver aften.',
      body: body(paragraph('Du kan ringe eller skrive. Ingen derhjemme får det at vide.')),
    },
    ar: {
      title: 'خدمة إرشاد جديدة للشباب الخاضعين للسيطرة',
      lede: 'الخدمة من دون ذكر الاسم ومتاحة كل مساء.',
      body: body(paragraph('يمكنك الاتصال أو الكتابة، ولن يعلم أحد في بيتك بذلك.')),
    },
  },
  references: [the.topic('social-control')],
});

const meeting = makeDocument({
  kind: 'announcement',
  id: 'meeting',
  line: 42,
  shared: { ...nothingLinked, date: '2018-11-20', topics: ['community'] },
  texts: {
    da: { title: 'Frivillige mødes i Horsens', lede: null, body: body(paragraph('Alle er velkomne til en aften om at være frivillig.')) },
  },
  references: [the.topic('community')],
});

/** In Danish only, at its second address; the first one leads there. */
export const movedAnnouncement: DocumentState = {
  ...meeting,
  addresses: [...meeting.addresses, addressOf('meeting', 'da', 'moede-i-horsens', 'moved', null)],
};

/** Withdrawn in Danish, its only language, with a reason. */
export const withdrawnAnnouncement: DocumentState = {
  kind: 'announcement',
  id: 'cancelled',
  line: 43,
  pages: [],
  addresses: [addressOf('cancelled', 'da', 'aflyst-temadag', 'gone', 'Temadagen er aflyst.')],
};

const halfWithdrawn = makeDocument({
  kind: 'announcement',
  id: 'deadline',
  line: 44,
  shared: { ...nothingLinked, date: '2019-02-01', topics: ['community'] },
  texts: {
    da: { title: 'Frist for at søge er forlænget', lede: 'Der er tre uger mere.', body: body(paragraph('Søg senest den 1. marts.')) },
  },
  references: [the.topic('community')],
});

/** Withdrawn in Arabic, still there in Danish. */
export const arabicWithdrawnAnnouncement: DocumentState = {
  ...halfWithdrawn,
  addresses: [...halfWithdrawn.addresses, addressOf('deadline', 'ar', 'تمديد-الموعد', 'gone', 'الترجمة قيد المراجعة.')],
};

function addressOf(id: string, language: LanguageTag, slug: string, answer: AddressEntry['answer'], reason: string | null): AddressEntry {
  return {
    kind: 'announcement',
    id,
    language,
    slug,
    answer,
    reason: reason === null ? null : { text: reason, language },
    at: '2019-07-01T07:00:00.000Z',
  };
}
