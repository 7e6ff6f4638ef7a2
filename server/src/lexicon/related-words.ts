/** Words that news uses for one another, for finding passages only. */

const group = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const relatedWordGroups: readonly (readonly string[])[] = [
  group(
    "kill killed killing dead death deaths die died dying slain toll lives fatalities bodies massacre casualties murdered",
  ),
  group("wound wounded wounding injure injured injuries injuring hurt casualties maimed"),
  group("kidnap kidnapped kidnapping abducted abduction hostage hostages captive seized taken"),
  group("missing disappeared unaccounted"),
  group("displaced displacement fled flee homes evacuated refugees pushed"),
  group("detained arrested arrest custody prisoners held jailed"),
  group("attack attacked strike struck raid airstrike bombing bombed bombardment shelling barrage assault offensive"),
  group("rocket rockets missile missiles drone drones projectiles"),
  group("lead leads leader leads head heads chief commander commands chairman boss"),
  group("meet met meeting talks conference gathering convened visit visited"),
  group("succeed succeeded successor replaced predecessor appointed"),
  group("say said told stated announced declared warned"),
  group("kill assassinate assassinated assassination eliminated"),
  group("soldier soldiers troops servicemen fighters operatives militants"),
  group("hamas gaza"),
];
