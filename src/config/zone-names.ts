/** What people call their time zone, where it is not the name of a place. */

const NAMES: Readonly<Record<string, readonly string[]>> = {
  UTC: ['gmt', 'z', 'zulu', 'zulu time', 'greenwich mean time', 'coordinated universal time'],
  'America/Halifax': ['atlantic', 'ast', 'adt'],
  'America/New_York': ['eastern', 'est', 'edt', 'et', 'us/eastern'],
  'America/Chicago': ['central', 'cst', 'cdt', 'ct', 'us/central'],
  'America/Denver': ['mountain', 'mst', 'mdt', 'mt', 'us/mountain'],
  'America/Phoenix': ['arizona'],
  'America/Los_Angeles': ['pacific', 'pst', 'pdt', 'pt', 'us/pacific', 'california', 'san francisco'],
  'America/Anchorage': ['alaska', 'akst', 'akdt'],
  'Pacific/Honolulu': ['hawaii', 'hst'],
  'Europe/London': ['bst', 'uk', 'british', 'england'],
  'Europe/Lisbon': ['wet', 'west', 'western european'],
  'Europe/Berlin': ['cet', 'cest', 'mez', 'mesz', 'met', 'central european', 'germany'],
  'Europe/Athens': ['eet', 'eest', 'eastern european'],
  'Asia/Calcutta': ['india', 'indian'],
  'Asia/Tokyo': ['jst', 'japan'],
  'Australia/Sydney': ['aest', 'aedt'],
  'Pacific/Auckland': ['nzst', 'nzdt', 'new zealand'],
};

const ZONE_OF = new Map(
  Object.entries(NAMES).flatMap(([zone, names]) => names.map((name) => [name, zone] as const)),
);

/** The zone that is meant by `Pacific time`, `PST` or `Eastern Standard Time`; `null`: unknown. */
export function zoneCalled(name: string): string | null {
  const plain = name.toLowerCase().trim();
  return (
    ZONE_OF.get(plain) ??
    ZONE_OF.get(plain.replace(/( standard| daylight| summer)? time( zone)?$/, '')) ??
    null
  );
}
