import type { Catalogue } from '../catalogue.ts';

/**
 * Files whose name is not the id of what they hold, or whose folder is not its service. `service.ts` is named by its folder.
 *
 * @example fileNames({ ...catalogue, files: { 'services/patent/photo.ts': { id: 'foto' } } }) // ['services/patent/photo.ts: holds the id "foto", which should be "photo", as the file says']
 */
export function fileNames({ files }: Catalogue): string[] {
  return Object.entries(files).flatMap(([path, { id, service }]) => {
    const [file = '', folder = ''] = path.split('/').toReversed();
    const name = file === 'service.ts' ? folder : file.replace(/\.ts$/, '');
    return [
      ...(id === name ? [] : [`${path}: holds the id "${id}", which should be "${name}", as the file says`]),
      ...(service === undefined || service === folder
        ? []
        : [`${path}: belongs to the service "${service}", yet stands in the folder "${folder}"`]),
    ];
  });
}
