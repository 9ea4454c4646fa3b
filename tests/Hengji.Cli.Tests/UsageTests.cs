using System.Text.Json;

namespace Hengji.Cli.Tests;

/// <summary>Command lines that cannot be run: exit code 2, the mistake, the nearest right word, nothing on standard output.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("chek", "不认识“chek”，是否要写 check？")]
    [InlineData("form exprt", "不认识“exprt”，是否要写 export？")]
    [InlineData("form", "请写明命令：export、import")]
    [InlineData("pack", "请写明命令：list、lint、test、doc")]
    [InlineData("check", "缺少参数 <数据>")]
    [InlineData("check --al samples/xiangxi-hrss-2022", "不认识“--al”，是否要写 --all？")]
    [InlineData("check samples/xiangxi-hrss-2022 --jsn x", "不认识“--jsn”，是否要写 --json？")]
    [InlineData("report samples/xiangxi-hrss-2022 --ot x", "不认识“--ot”，是否要写 --out？")]
    [InlineData("check --jsn x", "不认识“--jsn”，是否要写 --json？")]
    [InlineData("check --jsn", "不认识“--jsn”，是否要写 --json？")]
    [InlineData("check samples/xiangxi-hrss-2022 more", "不认识“more”")]
    [InlineData("check samples/xiangxi-hrss-2022 --json", "选项 --json 后面缺少 <文件>")]
    [InlineData("check samples/xiangxi-hrss-2022 --lang xx", "选项 --lang 的值“xx”不可用，应为 zh|en")]
    [InlineData("report samples/xiangxi-hrss-2022", "缺少选项 --out")]
    [InlineData("report --out x", "缺少参数 <数据>")]
    [InlineData("trace", "缺少参数 <report.docx>")]
    [InlineData("completion tcsh", "“tcsh”不可用，应为 bash|zsh|fish")]
    [InlineData("chek --lang en", "unknown “chek”; did you mean check?")]
    [InlineData("form --lang en", "a command is needed: export, import")]
    [InlineData("check --lang en", "<INPUT> is missing")]
    public void A_wrong_command_line_says_what_is_wrong(string line, string expected)
    {
        var ran = Cli.Run(line.Split(' '));

        (ran.ExitCode, ran.Output).ShouldBe((2, ""));
        var said = ran.Error.TrimEnd().Split('\n');
        said[0].ShouldEndWith(expected);
        said[^1].ShouldEndWith("--help");
        said.Length.ShouldBe(2, ran.Error);
    }

    [Theory]
    [InlineData("check nowhere", "[input.not-found]")]
    [InlineData("report nowhere --out out", "[input.not-found]")]
    [InlineData("form export nowhere --out f.xlsx", "[input.not-found]")]
    [InlineData("trace nowhere.docx", "[word.not-readable]")]
    [InlineData("pack test nope", "[pack.unknown-pack]")]
    [InlineData("pack lint nope", "[pack.unknown-pack]")]
    [InlineData("pack doc nope", "[pack.unknown-pack]")]
    public void Input_that_is_not_there_is_bad_input(string line, string code)
    {
        var ran = Cli.Run(line.Split(' '));

        (ran.ExitCode, ran.Output).ShouldBe((2, ""));
        ran.Error.ShouldContain(code);
        ran.Error.ShouldEndWith("没有写出任何文件。\n");
    }

    [Fact]
    public void A_pack_that_the_material_asks_for_in_vain_is_named_with_the_file()
    {
        using var workshop = new Workshop();
        var material = workshop.Sample("data", ("submission.yaml", "xiangxi-hrss-2022", "xiangxi-hrss-2032"));

        var ran = Cli.Run("check", material);

        (ran.ExitCode, ran.Output).ShouldBe((2, ""));
        ran.Error.ShouldContain("[pack.unknown-pack] submission.yaml：找不到规则包“xiangxi-hrss-2032”，最接近的是：xiangxi-hrss-2022");
    }

    [Theory]
    [InlineData("check nowhere --json -")]
    [InlineData("report nowhere --out out --json -")]
    [InlineData("form export nowhere --out f.xlsx --json -")]
    [InlineData("trace nowhere.docx --json -")]
    [InlineData("pack test nope --json -")]
    public void A_program_gets_the_problems_as_json(string line)
    {
        var ran = Cli.Run(line.Split(' '));

        ran.ExitCode.ShouldBe(2);
        using var json = JsonDocument.Parse(ran.Output);
        json.RootElement.GetProperty("schema").GetString().ShouldBe("hengji.problems/1");
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().First();
        ran.Error.ShouldContain($"[{problem.GetProperty("code").GetString()}]");
        ran.Error.ShouldContain(problem.GetProperty("message").GetString()!);
    }

    [Theory]
    [InlineData("check nowhere")]
    [InlineData("report nowhere --out out")]
    [InlineData("trace nowhere.docx")]
    [InlineData("pack lint nope")]
    public void In_English_no_Chinese_is_left(string line)
    {
        var ran = Cli.Run([.. line.Split(' '), "--lang", "en"]);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldNotMatch(@"[\u3000-\u9fff\uff00-\uffef]");
    }

    [Fact] // A result that cannot be printed is our fault to report, never a success.
    public void Output_that_cannot_be_written_is_an_internal_fault()
    {
        var ran = Cli.Bash("sh \"$HENGJI\" pack list > /dev/full");

        ran.ExitCode.ShouldBe(3);
        ran.Error.ShouldContain("程序内部故障");
    }
}
