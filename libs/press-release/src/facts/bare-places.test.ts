import { describe, expect, it } from 'vitest';
import { findBarePlaces } from './bare-places.ts';

describe('findBarePlaces', () => {
  it('asks about a place where somebody works that no word calls an area', () => {
    expect(findBarePlaces('Foreningen Nordlys, der har aktiviteter i Vollsmose')).toEqual(['aktiviteter i Vollsmose']);
    expect(findBarePlaces('Bo Trivsel arbejder i Sundparken og Sønderbro.')).toEqual(['arbejder i Sundparken og Sønderbro']);
  });

  it('leaves out municipalities, parts of the country and places of nobody', () => {
    expect(findBarePlaces('Foreningen arbejder i Odense Kommune.')).toEqual([]);
    expect(findBarePlaces('Foreningen arbejder i Danmark og Europa.')).toEqual([]);
    expect(findBarePlaces('Foreningen arbejder i Region Midtjylland.')).toEqual([]);
    expect(findBarePlaces('Mødet holdes i Vollsmose.')).toEqual([]);
  });
});
