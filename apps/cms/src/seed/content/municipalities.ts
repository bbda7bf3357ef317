import type { Contact, Municipality } from '@flersprog/content';
import { document } from '../demonstration-document.ts';

const contactOf = (website: string, more: Partial<Contact> = {}): Partial<Contact> => ({
  phone: null,
  email: null,
  address: null,
  openingHours: [],
  website,
  ...more,
});

const weekdays = '650000000000000000000001';
const friday = '650000000000000000000002';

type Texts = Pick<Municipality, 'intro'>;

const place = (name: string, code: string, danishName: string, contact: Partial<Contact>, texts: { da: Texts; ar: Texts; en: Texts }) =>
  document({
    kind: 'municipality',
    name,
    shared: { code, contact },
    texts: { da: { name: danishName, ...texts.da }, ar: texts.ar, en: texts.en },
  });

/** Aalborg has a telephone and hours, both invented, so that every part of a municipality's page is seen. */
const aalborg = document({
  kind: 'municipality',
  name: 'aalborg',
  shared: { code: '0851', contact: contactOf('https://www.aalborg.dk/', { phone: '99 88 77 66' }) },
  texts: {
    da: {
      name: 'Aalborg',
      intro: 'I Aalborg hjælper tre foreninger og Integrationsrådet sammen med kommunen. Du kan selv kontakte dem.',
      contact: {
        openingHours: [
          { id: weekdays, days: 'Mandag til torsdag', hours: '9–15' },
          { id: friday, days: 'Fredag', hours: '9–13' },
        ],
      },
    },
    ar: {
      intro: 'في هذه البلدية تساعد ثلاث جمعيات ومجلس الاندماج بالتعاون مع البلدية. يمكنك أن تتصل بهم بنفسك.',
      contact: {
        openingHours: [
          { id: weekdays, days: 'من الاثنين إلى الخميس', hours: '9–15' },
          { id: friday, days: 'الجمعة', hours: '9–13' },
        ],
      },
    },
    en: {
      intro:
        'In Aalborg three associations and the integration council help together with the municipality. You can contact them yourself.',
      contact: {
        openingHours: [
          { id: weekdays, days: 'Monday to Thursday', hours: '9–15' },
          { id: friday, days: 'Friday', hours: '9–13' },
        ],
      },
    },
  },
});

/** The five municipalities that were chosen. Their names stay Danish in every language. */
export const municipalities = [
  aalborg,
  place('koebenhavn', '0101', 'København', contactOf('https://www.kk.dk/'), {
    da: { intro: 'I København kan mødre tale med mødre og fædre med fædre, tæt på hvor de bor.' },
    ar: { intro: 'هنا تتحدث الأمهات مع الأمهات والآباء مع الآباء، بالقرب من المكان الذي يسكنون فيه.' },
    en: { intro: 'In København mothers can talk with mothers and fathers with fathers, close to where they live.' },
  }),
  place('soenderborg', '0540', 'Sønderborg', contactOf('https://www.sonderborgkommune.dk/'), {
    da: { intro: 'I Sønderborg arbejder to organisationer for mødre og fædre sammen med kommunen.' },
    ar: { intro: 'هنا تعمل منظمتان، واحدة للأمهات وأخرى للآباء، بالتعاون مع البلدية.' },
    en: { intro: 'In Sønderborg two organisations, one for mothers and one for fathers, work with the municipality.' },
  }),
  place('hoeje-taastrup', '0169', 'Høje-Taastrup', contactOf('https://www.htk.dk/'), {
    da: { intro: 'I Høje-Taastrup kan familier få hjælp af frivillige, der selv bor i kommunen.' },
    ar: { intro: 'هنا يمكن للعائلات أن تحصل على مساعدة من متطوعين يسكنون في البلدية نفسها.' },
    en: { intro: 'In Høje-Taastrup families can get help from volunteers who live in the municipality themselves.' },
  }),
  place('horsens', '0615', 'Horsens', contactOf('https://horsens.dk/'), {
    da: { intro: 'I Horsens foregår arbejdet i to boligområder, hvor naboer hjælper naboer.' },
    ar: { intro: 'هنا يجري العمل في حيّين سكنيين، حيث يساعد الجيران بعضهم بعضًا.' },
    en: { intro: 'In Horsens the work takes place in two housing areas, where neighbours help neighbours.' },
  }),
];
