import { foldName } from '@flersprog/content';
import type { FoundArea, FoundFunder, FoundPartner, FoundPartnership, Unsure } from '../draft/press-release-draft.ts';

/** Collects who works with whom; the same partner, pair, area or funder said twice is one. */
export class FoundRelations {
  readonly partners: FoundPartner[] = [];
  readonly partnerships: FoundPartnership[] = [];
  readonly areas: FoundArea[] = [];
  readonly funders: FoundFunder[] = [];
  readonly unsure: Unsure[] = [];

  partner(name: string): FoundPartner {
    return this.knownPartner(name) ?? added(this.partners, { name, areas: [] });
  }

  knownPartner(name: string): FoundPartner | undefined {
    return this.partners.find((partner) => foldName(partner.name) === foldName(name));
  }

  partnership(municipality: string, partnerName: string): void {
    const partner = this.partner(partnerName).name;
    const known = this.partnerships.some((one) => one.municipality === municipality && one.partner === partner);
    if (!known) this.partnerships.push({ municipality, partner, areas: [] });
  }

  area(name: string, municipality: string | null): void {
    if (!this.areas.some((area) => area.name === name && area.municipality === municipality)) this.areas.push({ name, municipality });
  }

  partnerInArea(partner: string, municipality: string, area: string): void {
    const places = [
      this.partner(partner),
      ...this.partnerships.filter((one) => one.partner === partner && one.municipality === municipality),
    ];
    for (const { areas } of places) if (!areas.includes(area)) areas.push(area);
  }

  funder(name: string, finances: string[]): void {
    const funder = this.funders.find((known) => foldName(known.name) === foldName(name)) ?? added(this.funders, { name, finances: [] });
    for (const partner of finances) if (!funder.finances.includes(partner)) funder.finances.push(partner);
  }

  doubt(what: Unsure['what'], words: string): void {
    if (!this.unsure.some((one) => one.what === what && one.words === words)) this.unsure.push({ what, words });
  }
}

function added<Item>(list: Item[], item: Item): Item {
  list.push(item);
  return item;
}
