import { partner } from './partner-profile.ts';

const financed = { funders: ['social-responsibility'] };

/** Partners of København, Sønderborg and Høje-Taastrup, both financed by the same foundation. */
const inThreeMunicipalities = [
  partner({
    name: 'bydelsmoedre',
    properName: 'Bydelsmødre',
    phone: '11 22 33 44',
    languagesSpoken: ['da', 'ar', 'tr', 'so', 'ur', 'fa'],
    more: { ...financed, lastConfirmed: '2019-04-01' },
    texts: {
      da: [
        'Kvinder fra kvarteret, der lytter til andre kvinder og kender vej til hjælpen.',
        'En bydelsmor har selv stået i noget af det, du står i. Hun kan tale med dig hjemme, ude at gå eller på biblioteket, og hun siger ikke noget videre.',
      ],
      ar: [
        'نساء من الحي يستمعن إلى نساء أخريات ويعرفن الطريق إلى المساعدة.',
        'مرّت كل واحدة منهن بشيء مما تمرّين به. يمكنها أن تتحدث معك في بيتك أو في نزهة أو في المكتبة، ولا تنقل ما تقولينه إلى أحد.',
      ],
      en: [
        'Women from the neighbourhood who listen to other women and know the way to help.',
        'Each of them has been through some of what you are going through. She can talk with you at home, on a walk or at the library, and she does not pass anything on.',
      ],
    },
  }),
  partner({
    name: 'baba',
    properName: 'Baba – fordi far er vigtig',
    phone: '22 33 44 55',
    languagesSpoken: ['da', 'ar', 'tr', 'so'],
    more: financed,
    texts: {
      da: [
        'Fædre, der taler med andre fædre om børn, opdragelse og hverdag.',
        'Fædrene mødes i grupper og hjælper hinanden med at være til stede for deres børn. Du kan komme alene eller sammen med en ven.',
      ],
      ar: [
        'آباء يتحدثون مع آباء آخرين عن الأطفال والتربية والحياة اليومية.',
        'يلتقي الآباء في مجموعات ويساعد بعضهم بعضًا على أن يكونوا قريبين من أطفالهم. يمكنك أن تأتي وحدك أو مع صديق.',
      ],
      en: [
        'Fathers who talk with other fathers about children, upbringing and everyday life.',
        'The fathers meet in groups and help each other to be there for their children. You can come alone or with a friend.',
      ],
    },
  }),
];

/** Partners of Aalborg. */
const inAalborg = [
  partner({
    name: 'sawa',
    properName: 'Sawa',
    phone: '33 44 55 66',
    languagesSpoken: ['ar', 'da'],
    more: { sensitive: true, lastConfirmed: '2019-03-18' },
    texts: {
      da: [
        'Et mødested for kvinder, der taler arabisk.',
        'Her kan du få en kop te, en at tale med og hjælp til at finde den rigtige rådgivning.',
      ],
      ar: ['مكان تلتقي فيه النساء الناطقات بالعربية.', 'هنا تجدين كوبًا من الشاي ومن تتحدثين معها ومساعدة في العثور على المشورة المناسبة.'],
      en: [
        'A meeting place for women who speak Arabic.',
        'Here you can get a cup of tea, somebody to talk to and help in finding the right advice.',
      ],
    },
  }),
  partner({
    name: 'kvinders-vaekst',
    properName: 'Foreningen for Kvinders vækst',
    phone: '44 55 66 77',
    languagesSpoken: ['da', 'en'],
    texts: {
      da: [
        'Et netværk af kvinder med forskellig baggrund og tro.',
        'Kvinderne lærer af hinanden, følges ad ud i byen og støtter hinanden i arbejde og uddannelse.',
      ],
      ar: [
        'شبكة من النساء من خلفيات وأديان مختلفة.',
        'تتعلم النساء بعضهن من بعض، ويخرجن معًا إلى المدينة، ويدعم بعضهن بعضًا في العمل والتعليم.',
      ],
      en: [
        'A network of women of different backgrounds and faiths.',
        'The women learn from each other, go out together and support each other in work and education.',
      ],
    },
  }),
  partner({
    name: 'elsk-aalborg',
    properName: 'Elsk Aalborg International',
    phone: '55 66 77 88',
    languagesSpoken: ['da', 'en', 'uk', 'fa'],
    texts: {
      da: ['Et fællesskab, hvor alle er velkomne.', 'Kom til fælles måltider og sprogtræning, eller tag et brev med, som du ikke forstår.'],
      ar: ['جماعة ترحب بالجميع.', 'تعال إلى الوجبات المشتركة والتدريب على اللغة، أو أحضر معك رسالة لا تفهمها.'],
      en: [
        'A community where everyone is welcome.',
        'Come to shared meals and language practice, or bring a letter that you do not understand.',
      ],
    },
  }),
  partner({
    name: 'integrationsraadet',
    properName: 'Integrationsrådet',
    phone: '66 77 88 99',
    languagesSpoken: ['da'],
    texts: {
      da: [
        'Giver kommunen råd om integration.',
        'Rådets medlemmer taler med beboere og foreninger og siger til kommunen, hvad der mangler.',
      ],
      ar: ['يقدم للبلدية مشورة في شؤون الاندماج.', 'يتحدث أعضاء المجلس مع السكان والجمعيات ويقولون للبلدية ما الذي ينقص.'],
      en: [
        'Advises the municipality on integration.',
        'The members of the council talk with residents and associations and tell the municipality what is missing.',
      ],
    },
  }),
];

const inHorsens = [
  partner({
    name: 'bo-trivsel',
    properName: 'Bo Trivsel',
    phone: '77 88 99 00',
    languagesSpoken: ['da', 'ar', 'so', 'tr'],
    more: { topics: ['social-control', 'community'], lastConfirmed: '2019-02-11' },
    texts: {
      da: [
        'Samler frivillige og foreninger, der hvor folk bor.',
        'Beboere hjælper beboere. Kom forbi, hvis du vil være med eller har brug for en hånd.',
      ],
      ar: ['تجمع المتطوعين والجمعيات حيث يسكن الناس.', 'سكان يساعدون سكانًا. مُرّ علينا إذا أردت أن تشارك أو احتجت إلى مساعدة.'],
      en: [
        'Brings volunteers and associations together where people live.',
        'Residents help residents. Come by if you want to take part or need a hand.',
      ],
    },
  }),
];

/** The seven partners. Telephone numbers and languages are invented. */
export const partners = [...inThreeMunicipalities, ...inAalborg, ...inHorsens];
