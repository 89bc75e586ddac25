/** Where a mistake with local time shows: west of Greenwich, in Moscow, and as far east as the day goes. */
export const timeZones = [
  'America/Los_Angeles',
  'Europe/Moscow',
  'Asia/Kamchatka',
  'Pacific/Kiritimati',
] as const;
