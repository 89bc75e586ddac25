import { answerWith } from '../beside.ts';
import { toDocx } from './to-docx.ts';

answerWith(toDocx);
