/** What a badge can tell of the front page's period, as the input `badge` names it. */
export const badgeNumbers = ['visitors', 'page-views', 'downloads', 'bytes'] as const
export type BadgeNumber = (typeof badgeNumbers)[number]
