/** Nouns for what harm is done with. */
export const weaponNouns: ReadonlySet<string> = new Set(
  `ammunition arrow artillery axe bat blade bomb brick bullet car cannon chemical device drone dynamite explosive fire firearm
  gas grenade gun gunfire hammer handgun iron knife machete mine missile mortar pipe pistol poison projectile rifle rock
  rocket rope shell shotgun stick stone sword tank tractor truck van vehicle warplane weapon jet helicopter aircraft
  airstrike petrol acid bottle`
    .trim()
    .split(/\s+/),
);
