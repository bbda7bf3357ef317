import { document } from '../demonstration-document.ts';

const works = (municipality: string, partner: string, areas: string[] = []) =>
  document({
    kind: 'partnership',
    name: `${municipality} ${partner}`,
    shared: { municipality, partner, grantProgramme: 'partnerships', areas },
    texts: { da: {} },
  });

/** Who works with whom: three municipalities with the same two partners, Aalborg with four, Horsens with one in two areas. */
export const partnerships = [
  ...['koebenhavn', 'soenderborg', 'hoeje-taastrup'].flatMap((municipality) => [
    works(municipality, 'bydelsmoedre'),
    works(municipality, 'baba'),
  ]),
  ...['sawa', 'kvinders-vaekst', 'elsk-aalborg', 'integrationsraadet'].map((partner) => works('aalborg', partner)),
  works('horsens', 'bo-trivsel', ['sundparken', 'soenderbro']),
];
