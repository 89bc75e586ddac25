import papers from './examples/papers.sh?raw';
import workingDays from './examples/working-days.py?raw';

/** Programs that read the open data, by file name; the first line of each says what it does. */
export const examplePrograms = { 'working-days.py': workingDays, 'papers.sh': papers };
