import { body, bullets, heading, linkTo, paragraph } from '../../write-rich-text.ts';
import { document } from '../../demonstration-document.ts';

/** Invented; in Danish only, so that other languages show the Danish text and say so. */
export const support = document({
  kind: 'announcement',
  name: 'support',
  shared: { date: '2019-10-21', topics: ['community'], sensitive: false },
  texts: {
    da: {
      title: 'Foreninger kan søge støtte til fællesskaber i boligområder',
      lede: 'Små foreninger kan få hjælp til et fælles måltid, en lektiecafé eller en fodboldturnering.',
      body: body(
        paragraph('Ansøgningen er på to sider og kan skrives på dansk eller engelsk. Svaret kommer inden for en måned.'),
        heading('Det kan I få støtte til'),
        bullets(['leje af lokaler og køb af materialer'], ['mad til fælles måltider'], ['kurser for frivillige']),
        heading('Få hjælp til ansøgningen'),
        paragraph('I Horsens hjælper ', linkTo('partner', 'bo-trivsel', 'Bo Trivsel'), ' gerne nye foreninger med at skrive.'),
      ),
    },
  },
});
