import { expect, it } from 'vitest';
import { withSingleSpaces } from './single-spaces.ts';

it('leaves one space between tags, also where a line ended', () => {
  expect(withSingleSpaces('<p>a</p>  \n  <p>b</p> <i>c</i><i>d</i>')).toBe(
    '<p>a</p> <p>b</p> <i>c</i><i>d</i>',
  );
});

it('touches no text, no script, no style and nothing that stands as written', () => {
  const page =
    '<pre><b>1</b>   <b>2</b></pre><script>"<b>  <i>"</script><p>a  b</p><textarea>>  <</textarea>';
  expect(withSingleSpaces(page)).toBe(page);
});
