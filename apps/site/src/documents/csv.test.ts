import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('a table for a spreadsheet', () => {
  it('keeps what stands in a cell whole', () => {
    expect(csv([['а', 'б']])).toBe('\uFEFFа;б\r\n');
    expect(csv([['а;б', 'в "г"']])).toBe('\uFEFF"а;б";"в ""г"""\r\n');
  });
});
