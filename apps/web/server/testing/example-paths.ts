/** Where the example announcement of the grant is in Danish. */
export const grantPath = '/da/nyheder/fem-kommuner-gaar-sammen-med-foreninger-mod-social-kontrol';

/** A page of each kind, and lists with a choice made. */
export const onePathOfEachKind = [
  '/da',
  '/ar',
  grantPath,
  '/da/nyheder',
  '/da/nyheder?year=2019',
  '/da/kommuner',
  '/da/kommuner/aalborg',
  '/da/partnere',
  '/da/partnere?municipality=0851',
  '/da/partnere?language=ar',
  '/da/partnere/sawa',
  '/da/emner',
  '/da/emner/negativ-social-kontrol',
  '/da/puljer',
  '/da/puljer/lokale-partnerskaber',
  '/da/privatliv',
  `${grantPath}/side-by-side/ar`,
];
