import { z } from 'zod';
import { checkedOn } from './check.ts';
import { text } from './citation.ts';
import { lawNoteId, placeId, sectionId } from './identifier.ts';

/** An office or a portal where a reader is sent. Nothing of it is guessed: `from` says who gives it. */
export const place = z
  .strictObject({
    id: placeId,
    /** `portal`: a site. `office`: one address. `service`: many offices or a phone line, found by its site. */
    kind: z.enum(['portal', 'office', 'service']),
    name: text,
    /** The front page, never a deep address unless a source gives it. */
    url: z.url().optional(),
    /** As people write it: «8 800 100-70-10». */
    phone: text.optional(),
    email: z.email().optional(),
    address: text.optional(),
    hours: text.optional(),
    /** What a reader should know of it before going. */
    text: text.optional(),
    /** Who gives its address: sections, law notes, or the state's own well-known front page. */
    from: z.union([
      z.literal('well-known'),
      z.strictObject({ cites: z.array(sectionId).min(1) }),
      z.strictObject({ law: z.array(lawNoteId).min(1) }),
    ]),
    checkedOn,
  })
  .refine(
    ({ url, phone, email, address }) => url || phone || email || address,
    'a place has a site, a phone, an e-mail or an address',
  );

export type Place = z.infer<typeof place>;
