using System.CommandLine;
using Hengji.Cli.Console;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji completion bash|zsh|fish</c>: prints a script that lets the shell complete our words.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _hengji() {
          local line="${COMP_LINE}" point="${COMP_POINT}"
          local IFS=$'\n'
          COMPREPLY=( $(hengji "[suggest:${point}]" "${line#* }" 2>/dev/null) )
          [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=( $(compgen -f -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o filenames -F _hengji hengji ./hengji
        """;

    private const string Zsh = """
        #compdef hengji
        _hengji() {
          local -a words_found
          words_found=("${(@f)$(hengji "[suggest:${CURSOR}]" "${BUFFER#* }" 2>/dev/null)}")
          if [[ -n "${words_found[1]}" ]]; then compadd -a words_found; else _files; fi
        }
        compdef _hengji hengji
        """;

    private const string Fish = """
        complete -c hengji -a '(hengji "[suggest:"(commandline -C)"]" (commandline -p | string replace -r "^\S+ " "") 2>/dev/null)'
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
