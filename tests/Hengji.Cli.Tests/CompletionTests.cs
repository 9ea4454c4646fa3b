namespace Hengji.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("re", "report")]
    [InlineData("pack l", "list lint")]
    [InlineData("pack lint ", "cn-2020 hunan-2022 xiangxi-hrss-2022")]
    [InlineData("pack lint hu", "hunan-2022")]
    [InlineData("report --no", "--no-pdf")]
    [InlineData("check x --al", "--all")]
    [InlineData("check x --lang ", "en zh")]
    [InlineData("completion b", "bash")]
    public void A_half_written_line_gets_words(string line, string expected) =>
        Cli.Run($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Intersect(expected.Split(' ')).ShouldBe(expected.Split(' '), ignoreOrder: true);

    [Theory] // What bash puts into COMPREPLY when Tab is pressed at the end of the line.
    [InlineData("hengji re", "report")]
    [InlineData("hengji form ", "export import")]
    [InlineData("hengji pack doc h", "hunan-2022")]
    [InlineData("hengji check x --a", "--all")]
    [InlineData("hengji check x --lang e", "en")]
    [InlineData("hengji check samp", "samples")]
    [InlineData("./hengji trace --j", "--json")]
    public void Bash_completes(string line, string expected)
    {
        var ran = Cli.Bash($$"""
            hengji() { sh "$HENGJI" "$@"; }
            ./hengji() { hengji "$@"; }
            source <(hengji completion bash)
            complete -p hengji ./hengji >/dev/null || exit 9
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            read -ra COMP_WORDS <<<"$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _hengji
            echo "${COMPREPLY[@]}"
            """);

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.Trim().ShouldBe(expected);
    }

    [Theory] // fish tells itself what it would offer.
    [InlineData("hengji re", "report")]
    [InlineData("hengji pack doc h", "hunan-2022")]
    [InlineData("hengji check x --a", "--all")]
    [InlineData("hengji check samp", "samples/")]
    public void Fish_completes(string line, string expected)
    {
        var ran = Cli.Bash($$"""
            fish --no-config -c 'function hengji; sh $HENGJI $argv; end
            hengji completion fish | source
            complete -C "{{line}}"'
            """);

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.Trim().ShouldBe(expected);
    }

    [Theory] // The two functions that zsh calls with what it would offer are replaced by ones that print it.
    [InlineData("hengji re", "report")]
    [InlineData("hengji pack doc h", "hunan-2022")]
    [InlineData("hengji check x --a", "--all")]
    [InlineData("hengji check samp", "files")]
    public void Zsh_completes(string line, string expected)
    {
        var ran = Cli.Bash($$"""
            zsh -f -c 'hengji() { sh $HENGJI "$@" }
            compdef() { : }
            compadd() { print -l -- $found }
            _files() { print files }
            source <(hengji completion zsh)
            LBUFFER="{{line}}"; words=(${(z)LBUFFER}); PREFIX=$words[-1]
            _hengji'
            """);

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.Trim().ShouldBe(expected);
    }
}
