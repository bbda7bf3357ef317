import { body, bold, bullets, heading, helpLine, linkTo, nameOf, paragraph } from '../../write-rich-text.ts';
import { amount, applications, dummyPhone, municipalityCount } from './grant-figures.ts';

const { municipality, partner, funder, area } = nameOf;

export const grantInDanish = {
  title: 'Fem kommuner og lokale foreninger går sammen mod social kontrol',
  lede: 'Foreninger kender ofte familier, som kommunen ikke når. Nu får fem kommuner penge til at arbejde sammen med dem.',
  body: body(
    paragraph(
      'Der er givet ',
      amount,
      ' til arbejdet. Der kom ',
      applications,
      ' ansøgninger, og ',
      municipalityCount,
      ' kommuner får del i pengene.',
    ),
    heading('Hvem arbejder sammen'),
    bullets(
      [
        municipality('koebenhavn'),
        ', ',
        municipality('soenderborg'),
        ' og ',
        municipality('hoeje-taastrup'),
        ' har de samme to partnere: ',
        partner('bydelsmoedre'),
        ' og ',
        partner('baba'),
        '. ',
        funder('social-responsibility'),
        ' betaler for begge.',
      ],
      [
        municipality('aalborg'),
        ' har tre foreninger med: ',
        partner('sawa'),
        ', ',
        partner('kvinders-vaekst'),
        ' og ',
        partner('elsk-aalborg'),
        '. ',
        partner('integrationsraadet'),
        ' hjælper også.',
      ],
      [municipality('horsens'), ' arbejder sammen med ', partner('bo-trivsel'), ' i ', area('sundparken'), ' og ', area('soenderbro'), '.'],
    ),
    heading('Derfor er foreningerne med'),
    paragraph(
      'Mange taler hellere med en nabo eller en anden forælder end med en myndighed. Foreningerne lytter, fortæller om rettigheder og viser vej til hjælpen, mens en konflikt endnu er lille.',
    ),
    heading('Hvad er negativ social kontrol?'),
    paragraph(
      'Det er, når andre bestemmer, hvem du må være sammen med, hvad du må tage på, eller hvem du skal giftes med, og ',
      bold('det får følger, hvis du siger nej'),
      '. Læs mere om ',
      linkTo('topic', 'social-control', 'negativ social kontrol'),
      '.',
    ),
    helpLine('Brug for at tale med nogen?', 'Ring gratis. Du behøver ikke sige dit navn, og du kan få tolk.', dummyPhone, 'Hele døgnet'),
  ),
};
