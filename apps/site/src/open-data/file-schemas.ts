import { checkedOn, openJsonSchema, publishedSchemas } from '@poryadok/domain/schema';
import { z } from 'zod';

const day = z.iso.date();
const path = z.string().regex(/^\//);
const ids = z.array(z.string());
const { conflict, document, place, procedure, section, service, source } = publishedSchemas;
const lawNote = publishedSchemas['law-note'];

/** What every file says of itself before its content. */
const head = {
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Version of the shape: additions raise the second number, removals the first.'),
  updatedOn: day.describe('The day on which the content of the file, or of all files, last changed.'),
  lawCheckedOn: checkedOn.describe('The oldest check of the content against the law: a month or a day.'),
  license: z.url().describe('The licence of the data.'),
  schema: path.describe('The JSON Schema of this file.'),
};

function list<Item extends z.ZodType>(item: Item, what: string) {
  return z.object({ ...head, items: z.array(item) }).describe(what);
}

const procedureBrief = z.object({
  id: z.string(),
  service: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  lead: z.string(),
  synonyms: z.array(z.string()),
  audience: ids,
  situations: ids,
  channels: ids,
  updatedOn: day.describe('The day on which its content last changed.'),
  url: path,
  data: path,
});

const calculatorBrief = z.object({
  id: z.string(),
  service: z.string().optional().describe('Absent where it serves any service.'),
  title: z.string(),
  lead: z.string(),
  cites: ids.describe('Every section that its answers may cite.'),
  url: path,
  embed: path.describe('The page to stand in a frame.'),
  data: path,
  vectors: path.describe('Inputs with the answers to them, for ports to other languages.'),
});

const calculator = calculatorBrief.extend({
  shortTitle: z.string(),
  procedures: ids,
  inputs: z
    .array(z.looseObject({ kind: z.string(), name: z.string(), label: z.string(), required: z.boolean() }))
    .describe('The questions as a form asks them.'),
  requireOneOf: ids.optional().describe('Names of which at least one must be given.'),
  order: z
    .array(z.array(z.string()).length(2))
    .optional()
    .describe('Pairs of names: the second date may not be earlier than the first.'),
  example: z.looseObject({}).describe('Inputs that give a full answer.'),
  law: ids.describe('Every note on the law that its answers may name.'),
  inputsSchema: z.looseObject({}).describe('The inputs as a JSON Schema, draft 2020-12.'),
  evidence: z.array(z.looseObject({})).optional().describe('What the sums rest on, a year a row.'),
});

const vector = z.object({
  inputs: z.looseObject({}),
  today: day.optional().describe("The reader's day, where the answer was asked with one."),
  result: z
    .looseObject({ ok: z.boolean() })
    .describe('What `calculate` gives: `value`, or `issues` where the inputs are wrong.'),
});

const calendarYear = z.object({
  year: z.int(),
  decree: z.string().describe('The act that moved days off in this year.'),
  nonWorking: z.array(day).describe('Days off from Monday to Friday.'),
  working: z.array(day).describe('Working Saturdays and Sundays.'),
  shortened: z.array(day).describe('Working days an hour shorter.'),
  holidays: z.array(z.object({ date: day, name: z.string() })),
  transfers: z.array(z.object({ from: day, to: day })),
  presidentialNonWorking: z
    .array(z.object({ act: z.string(), days: z.array(day) }))
    .describe('Paid days off by an act of the President; terms count them as working days.'),
  workingDays: z.int(),
  workingDaysByMonth: z.array(z.int()).length(12),
  workingHours: z.int(),
  workingHoursByMonth: z.array(z.int()).length(12),
  calendarDays: z.int(),
});

const fact = z.object({ owner: z.string(), where: z.string(), label: z.string() });

const sourceWithSections = source.extend({
  law: ids.describe('Notes on the law that speak of it.'),
  sections: z.array(section.extend({ facts: z.array(fact).describe('What of the site rests on it.') })),
});

const paper = z.object({
  document,
  uses: z
    .array(
      z.object({
        procedure: z.string(),
        url: path,
        requirement: z.string(),
        when: z.unknown().optional().describe('The condition; absent: always.'),
        alternative: z.boolean().describe('Another paper may take its place.'),
        need: z.string(),
        form: z.string().optional(),
        due: z.string().optional(),
        validity: z.string().optional(),
        cites: ids,
      }),
    )
    .describe('Every line of a list that asks for it.'),
});

/** What each file of the open data is, by the name of its schema. */
const files = {
  'index-file': z
    .object({
      ...head,
      name: z.string(),
      base: z.url().describe('What makes the paths of all files absolute.'),
      counts: z.record(z.string(), z.int()),
      files: z.record(z.string(), path),
    })
    .describe('What there is, how much of it and where.'),
  'services-file': list(service, 'The five services.'),
  'procedures-file': list(procedureBrief, 'All procedures in brief.'),
  'procedure-file': z
    .object({
      ...head,
      url: path,
      procedure,
      documents: z.array(document),
      law: z.array(lawNote),
      conflicts: z.array(conflict),
    })
    .describe('A procedure with the papers, notes on the law and conflicts that it names.'),
  'documents-file': list(document, 'Kinds of paper.'),
  'papers-file': z
    .object({ ...head, service: z.string(), items: z.array(paper) })
    .describe('The papers of a service with every line that asks for them.'),
  'places-file': list(place, 'Offices and portals.'),
  'calculators-file': list(calculatorBrief, 'All calculators in brief.'),
  'calculator-file': calculator
    .extend(head)
    .describe('A calculator: its questions, an example, the schema of its inputs.'),
  'vectors-file': z
    .object({ ...head, calculator: z.string(), items: z.array(vector) })
    .describe('Inputs of a calculator with the answers to them.'),
  'sources-file': list(source, 'The five sources.'),
  'source-file': sourceWithSections
    .extend(head)
    .describe('A source with its sections and the facts that cite each.'),
  'coverage-file': z
    .object({
      ...head,
      sources: z.array(
        z.object({
          id: z.string(),
          sections: z.int(),
          covered: z.int(),
          withReason: z.int(),
          facts: z.int(),
        }),
      ),
      items: z.array(
        z.object({
          section: z.string(),
          source: z.string(),
          facts: z.int(),
          procedures: ids,
          uncovered: z.string().optional(),
        }),
      ),
    })
    .describe('How much of the site rests on each section.'),
  'conflicts-file': list(conflict, 'Where the sources differ.'),
  'law-file': list(lawNote, 'What the law says.'),
  'calendar-file': calendarYear.extend(head).describe('The working calendar of a year.'),
  'all-file': z
    .object({
      ...head,
      services: z.array(service),
      procedures: z.array(procedure.extend({ updatedOn: procedureBrief.shape.updatedOn })),
      documents: z.array(document),
      places: z.array(place),
      calculators: z.array(calculator),
      sources: z.array(source),
      sections: z.array(section),
      law: z.array(lawNote),
      conflicts: z.array(conflict),
      calendar: z.array(calendarYear),
    })
    .describe('Everything in one file.'),
} as const;

export type FileSchema = keyof typeof files;

/**
 * The JSON Schema of each file, by the name that stands in the file's `schema`.
 *
 * @param base - address of the folder of schemas, with a slash at its end
 * @example Object.keys(fileJsonSchemas('/'))[0] // 'index-file'
 */
export function fileJsonSchemas(base: string): Record<string, object> {
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => {
      const { $schema, ...rest } = openJsonSchema(schema);
      return [name, { $schema, $id: `${base}${name}.json`, title: schema.description, ...rest }];
    }),
  );
}
