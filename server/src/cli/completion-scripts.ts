/** Completion scripts for bash, zsh and fish, written from the commands themselves. */
import type { Command, Option } from "commander";
import { ruleIds } from "../rules/ids.generated.ts";
import { formats } from "./formats/index.ts";

export const shells: readonly string[] = ["bash", "zsh", "fish"];

export function completionScript(shell: string, program: Command): string {
  if (shell === "fish") return fish(program);
  return shell === "zsh"
    ? `#compdef claimlint\nautoload -U +X bashcompinit && bashcompinit\n${bash(program)}`
    : bash(program);
}

const namesOf = (program: Command): readonly string[] => program.commands.map((command) => command.name());

const flagsOf = (command: Command): readonly string[] => [
  "--help",
  ...command.options.flatMap(({ long }) => long ?? []),
];

/** The words that may stand after an option. */
const valuesOf = ({ long }: Option): readonly string[] =>
  ({
    "--format": Object.keys(formats),
    "--severity": ["error", "warning", "info"],
    "--rule": ruleIds.flatMap((id) => ["error", "warning", "info", "off"].map((severity) => `${id}=${severity}`)),
  })[long ?? ""] ?? [];

function bash(program: Command): string {
  const cases = program.commands.map((command) => `    ${command.name()}) words="${wordsAfter(command).join(" ")}" ;;`);
  const options = program.commands
    .flatMap((command) => command.options)
    .filter((option) => valuesOf(option).length > 0);
  const values = [...new Map(options.map((option) => [option.long, option])).values()];
  return `_claimlint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${[...namesOf(program), "--help", "--version"].join(" ")}"; fi
  case "$previous" in
${values.map((option) => `    ${option.long}) words="${valuesOf(option).join(" ")}" ;;`).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$current" in -*) ;; *) COMPREPLY+=($(compgen -f -- "$current")) ;; esac
}
complete -o filenames -F _claimlint claimlint
`;
}

const wordsAfter = (command: Command): readonly string[] =>
  command.name() === "explain" ? [...flagsOf(command), ...ruleIds] : flagsOf(command);

function fish(program: Command): string {
  const within = (command: Command) => `-n "__fish_seen_subcommand_from ${command.name()}"`;
  const commands = program.commands.map(
    (command) =>
      `complete -c claimlint -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
  );
  const options = program.commands.flatMap((command) =>
    command.options.map((option) => {
      const values = valuesOf(option);
      const given = values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : option.required ? " -r" : "";
      return `complete -c claimlint ${within(command)} -l ${option.long?.slice(2)}${given} -d ${quoted(option.description)}`;
    }),
  );
  const ids = `complete -c claimlint -n "__fish_seen_subcommand_from explain" -a ${quoted(ruleIds.join(" "))}`;
  return `${[...commands, ...options, ids].join("\n")}\n`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;
