import type { FileProfile } from '../schema/document.ts';
import type { ProcedureId } from '../schema/ids.ts';
import type { Procedure } from '../schema/procedure.ts';

/** What a procedure asks of an uploaded file. */
export interface AskedFile {
  procedure: ProcedureId;
  profile: FileProfile;
}

/**
 * Every file that the procedures ask for with a format, a size or a sharpness, in their order; the same twice in one procedure
 * stands once. A file in XML is given to a person by the portal, and never asked for.
 *
 * @example fileProfiles(procedures)[0]?.profile.formats // ['PDF', 'JPG']
 */
export function fileProfiles(procedures: readonly Procedure[]): AskedFile[] {
  return procedures.flatMap((procedure) => {
    const found = [
      ...(procedure.files ?? []),
      ...procedure.requirements.flatMap(({ file }) => (file === undefined ? [] : [file])),
    ].filter(
      ({ formats, maxMegabytes, dpi }) => (formats ?? maxMegabytes ?? dpi) && !formats?.includes('XML'),
    );
    const unlike = new Map(
      found.map((profile) => [[profile.formats, profile.maxMegabytes, profile.dpi].join(), profile]),
    );
    return [...unlike.values()].map((profile) => ({ procedure: procedure.id, profile }));
  });
}

/**
 * What passes everywhere: the profile that asks for the fewest formats, the smallest file and the sharpest picture. One of the
 * procedures holds it all, so that it has its sources.
 *
 * @example strictestFile(fileProfiles(procedures)).cites // ['S000-13', 'S000-14']
 */
export function strictestFile(asked: readonly AskedFile[]): FileProfile {
  const mostDpi = Math.max(...asked.map(({ profile }) => profile.dpi ?? 0));
  const leastMegabytes = Math.min(...asked.map(({ profile }) => profile.maxMegabytes ?? Infinity));
  const found = asked.find(
    ({ profile }) =>
      profile.dpi === mostDpi && profile.maxMegabytes === leastMegabytes && profile.formats?.join() === 'PDF',
  );
  if (found === undefined) throw new Error('no procedure asks for the strictest file');
  return found.profile;
}
