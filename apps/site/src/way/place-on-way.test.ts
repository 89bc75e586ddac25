import { describe, expect, it } from 'vitest';
import { serviceById } from '../shared/content.ts';
import { placeOnWay } from './place-on-way.ts';

const patent = serviceById('patent');

describe('the place of a guide on the way of its service', () => {
  it('is a step of so many, with the guides on both sides', () => {
    const place = placeOnWay(patent, 'patent-renewal-documents');
    expect(place?.steps).toBe(patent.journey);
    expect(patent.journey[(place?.step ?? 0) - 1]?.procedures).toContain('patent-renewal-documents');
    expect(place?.before).toBeDefined();
    expect(place?.after).toBeDefined();
  });
  it('has nothing before its first guide and nothing after its last', () => {
    const guides = patent.journey.flatMap((station) => [
      ...(station.procedures ?? []),
      ...(station.lanes ?? []).flatMap((lane) => lane.procedures ?? []),
    ]);
    const [first] = guides;
    const last = guides.at(-1);
    if (!first || !last) throw new Error('the way has no guides');
    expect(placeOnWay(patent, first)?.before).toBeUndefined();
    expect(placeOnWay(patent, last)?.after).toBeUndefined();
  });
  it('is nowhere for a guide of another service', () => {
    expect(placeOnWay(patent, 'owner-confirmation')).toBeUndefined();
  });
});
