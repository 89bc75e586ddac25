import { describe, expect, it } from 'vitest';
import { readFrameMessage } from './protocol.ts';

const result = {
  poryadok: 1,
  type: 'result',
  calculator: 'patent-renewal',
  headline: 'Заключите договор не позже вторника, 24 ноября 2026',
  safeDate: '2026-11-24',
  outcomes: [{ id: 'last-contract-day', date: '2026-12-01', safeDate: '2026-11-27' }, { id: 'transfer-due' }],
};

describe('readFrameMessage', () => {
  it('reads the messages of a frame', () => {
    expect(readFrameMessage({ poryadok: 1, type: 'ready' })).toEqual({ type: 'ready', detail: {} });
    const widget = 'calculators/patent-renewal';
    expect(readFrameMessage({ poryadok: 1, type: 'ready', widget })).toEqual({
      type: 'ready',
      detail: { widget },
    });
    const progress = { checklist: 'passport-validity', done: 2, total: 7 };
    expect(readFrameMessage({ poryadok: 1, type: 'progress', ...progress })).toEqual({
      type: 'progress',
      detail: progress,
    });
    const failure = { code: 'prefill', input: 'nothing' };
    expect(readFrameMessage({ poryadok: 1, type: 'error', ...failure })).toEqual({
      type: 'error',
      detail: failure,
    });
    expect(readFrameMessage({ poryadok: 1, type: 'resize', height: 812 })).toEqual({
      type: 'resize',
      detail: { height: 812 },
    });
    const { poryadok, type, ...detail } = result;
    expect(readFrameMessage(result)).toEqual({ type: 'result', detail });
  });

  it.each([
    [-1, 100],
    [99.9, 100],
    [100, 100],
    [100.5, 100.5],
    [29_999, 29_999],
    [30_000, 30_000],
    [1e9, 30_000],
  ])('clamps a height of %d to %d', (height, clamped) => {
    expect(readFrameMessage({ poryadok: 1, type: 'resize', height })?.detail).toEqual({ height: clamped });
  });

  it.each([Number.NaN, Infinity, -Infinity, '812', null, undefined, [812], { valueOf: () => 812 }])(
    'ignores a resize whose height is %s',
    (height) => {
      expect(readFrameMessage({ poryadok: 1, type: 'resize', height })).toBeUndefined();
    },
  );

  it.each([
    null,
    undefined,
    0,
    1,
    '',
    'ready',
    '{"poryadok":1,"type":"ready"}',
    true,
    Symbol('ready'),
    10n,
    [],
    [1, 'ready'],
    {},
    { type: 'ready' },
    { poryadok: 1 },
    { poryadok: '1', type: 'ready' },
    { poryadok: 2, type: 'ready' },
    { poryadok: 1, type: 'READY' },
    { poryadok: 1, type: '__proto__' },
    { poryadok: 1, type: ['ready'] },
    new Map([['poryadok', 1]]),
    () => 1,
  ])('ignores %s, which no frame of ours posts, and does not throw', (data) => {
    expect(readFrameMessage(data)).toBeUndefined();
  });

  it.each(['calculator', 'headline', 'outcomes'])('ignores a result without its %s', (field) => {
    expect(readFrameMessage({ ...result, [field]: undefined })).toBeUndefined();
    expect(readFrameMessage({ ...result, [field]: 7 })).toBeUndefined();
  });

  it.each(['checklist', 'done', 'total'])('ignores a progress without its %s', (field) => {
    const progress = { poryadok: 1, type: 'progress', checklist: 'x', done: 1, total: 2, [field]: undefined };
    expect(readFrameMessage(progress)).toBeUndefined();
  });

  it('reads sums and checks of a result where they have the promised shape', () => {
    const outcomes = [
      { id: 'a', amount: 2000, amountTo: 5000, passed: false },
      { id: 'b', amount: '2000', amountTo: Number.NaN, passed: 'no' },
    ];
    expect(readFrameMessage({ ...result, verdict: 'late', outcomes })?.detail).toMatchObject({
      verdict: 'late',
      outcomes: [outcomes[0], { id: 'b' }],
    });
  });

  it('reads that an answer is gone', () => {
    const detail = { calculator: 'patent-renewal', headline: '', outcomes: [] };
    expect(readFrameMessage({ poryadok: 1, type: 'result', ...detail })?.detail).toEqual(detail);
  });

  it('strips a result to the promised fields, so that inputs cannot slip out', () => {
    const read = readFrameMessage({
      ...result,
      inputs: { patentIssuedOn: '2025-12-15' },
      outcomes: [{ ...result.outcomes[0], trace: [{ from: '2025-12-15' }] }, null, 7],
    });
    expect(read?.detail).toEqual({
      calculator: result.calculator,
      headline: result.headline,
      safeDate: result.safeDate,
      outcomes: [result.outcomes[0], {}, {}],
    });
  });

  it.each(['24.11.2026', '2026-11-24T00:00', ['2026-11-24'], 20261124, {}])(
    'leaves out a day that is not YYYY-MM-DD: %s',
    (safeDate) => {
      expect(readFrameMessage({ ...result, safeDate })?.detail).not.toHaveProperty('safeDate');
    },
  );
});
