using System.CommandLine;
using Hengji.Cli.Console;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji completion bash|zsh|fish</c>: prints a script that lets the shell complete our words.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _hengji() {
          local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT}
          local rest=${line#"$program"} IFS=$'\n'
          rest=${rest# }
          local words=$("$program" "[suggest:${#rest}]" "$rest" 2>/dev/null)
          [[ $current == -* ]] || words=$(grep -v '^-' <<<"$words")
          COMPREPLY=( $(compgen -W "$words" -- "$current") )
          [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=( $(compgen -f -- "$current") )
        }
        complete -o filenames -F _hengji hengji ./hengji
        """;

    private const string Zsh = """
        #compdef hengji
        _hengji() {
          local rest=${${LBUFFER#"$words[1]"}# }
          local -a found
          found=("${(@f)$("$words[1]" "[suggest:${#rest}]" "$rest" 2>/dev/null)}")
          [[ $PREFIX == -* ]] || found=(${found:#-*})
          found=(${(M)found:#${PREFIX}*})
          if (( ${#found} )); then compadd -a found; else _files; fi
        }
        compdef _hengji hengji ./hengji
        """;

    private const string Fish = """
        function __hengji_words
          set -l program (commandline -opc)[1]
          set -l token (commandline -ct)
          set -l rest (commandline -cp | string replace -r '^\S+ ?' '')
          set -l length (string length -- "$rest")
          set -l words ($program "[suggest:$length]" "$rest" 2>/dev/null)
          string match -q -- '-*' "$token"; or set words (string match -v -- '-*' $words)
          set words (string match -- "$token*" $words)
          if set -q words[1]
            printf '%s\n' $words
          else
            __fish_complete_path "$token"
          end
        end
        complete -c hengji -f -a '(__hengji_words)'
        """;

    /// <summary>The command.</summary>
    public static Command Create(Screen screen)
    {
        var shell = new Argument<string>("shell")
        {
            Description = screen.Say("bash、zsh 或 fish", "bash, zsh or fish"),
            HelpName = "bash|zsh|fish",
        };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", screen.Say("输出命令补全脚本", "print a shell completion script")) { shell };
        command.SetAction(result =>
        {
            System.Console.Out.WriteLine(result.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, _ => Bash });
            return ExitCode.Done;
        });
        return command;
    }
}
