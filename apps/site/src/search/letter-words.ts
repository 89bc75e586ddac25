import type { LetterId } from '@poryadok/domain/schema';

/** What people call a letter when they search, where its title says it otherwise. */
export const letterWords: Partial<Record<LetterId, readonly string[]>> = {
  'administrative-claim': ['образец иска', 'заявление в суд'],
  'gis-force-majeure-notice': ['форс-мажор'],
  'mvd-complaint': ['образец жалобы'],
  'petition-from-company': ['образец ходатайства'],
  'prosecutor-complaint': ['жалоба в прокуратуру'],
  'registration-consent': ['образец согласия собственника', 'согласие второго родителя'],
  'support-message': ['письмо в поддержку'],
};
