import { body, bold, bullets, heading, helpLine, linkTo, nameOf, paragraph } from '../../write-rich-text.ts';
import { amount, applications, dummyPhone, municipalityCount } from './grant-figures.ts';

const { municipality, partner, funder, area } = nameOf;

export const grantInEnglish = {
  title: 'Five municipalities and local associations join forces against social control',
  lede: 'Associations often know families whom the municipality does not reach. Five municipalities now receive money to work with them.',
  body: body(
    paragraph(
      'A total of ',
      amount,
      ' has been granted. There were ',
      applications,
      ' applications, and ',
      municipalityCount,
      ' municipalities share the money.',
    ),
    heading('Who works together'),
    bullets(
      [
        municipality('koebenhavn'),
        ', ',
        municipality('soenderborg'),
        ' and ',
        municipality('hoeje-taastrup'),
        ' have the same two partners: ',
        partner('bydelsmoedre'),
        ' and ',
        partner('baba'),
        '. Both are financed by ',
        funder('social-responsibility'),
        '.',
      ],
      [
        municipality('aalborg'),
        ' has three associations on board: ',
        partner('sawa'),
        ', ',
        partner('kvinders-vaekst'),
        ' and ',
        partner('elsk-aalborg'),
        '. ',
        partner('integrationsraadet'),
        ' helps too.',
      ],
      [municipality('horsens'), ' works with ', partner('bo-trivsel'), ' in ', area('sundparken'), ' and ', area('soenderbro'), '.'],
    ),
    heading('Why the associations take part'),
    paragraph(
      'Many people would rather talk with a neighbour or another parent than with an authority. The associations listen, explain rights and show the way to help while a conflict is still small.',
    ),
    heading('What is negative social control?'),
    paragraph(
      'It is when others decide whom you may be with, what you may wear or whom you must marry, and ',
      bold('saying no has consequences'),
      '. Read more about ',
      linkTo('topic', 'social-control', 'negative social control'),
      '.',
    ),
    helpLine(
      'Do you need to talk to someone?',
      'The call is free. You do not have to give your name, and you can have an interpreter.',
      dummyPhone,
      'Day and night',
    ),
  ),
};
