/** Where the example announcement of the grant is in Danish. */
export const grantPath = '/da/nyheder/fem-kommuner-gaar-sammen-med-foreninger-mod-social-kontrol';
