namespace Hengji.Packs.Shapes;

/// <summary>Shapes of rules/*.yaml.</summary>
internal static class RuleShapes
{
    private static MapShape Test { get; } = new("test", "规则测试 tests")
    {
        Keys = [new("is", Scalars.Choice("exact", "within", "breaks", "n/a"), "应得的结论", true)],
        Others = new EitherShape(Scalars.Printed, new ListShape(Scalars.Printed)),
    };

    /// <summary>A rule.</summary>
    public static MapShape Rule { get; } = new("rule", "规则")
    {
        Keys =
        [
            new("rule", Scalars.Text, "规则编号，如 C01-income", true),
            new("title", Scalars.Text, "应当成立的关系，中文一句话", true),
            new("title-en", Scalars.Text, "关系的英文对照；英文界面不写则用中文"),
            new("for", Scalars.Text, "once、each unit、each row of 表、each repeat of 表 by 列", true),
            new("when", Scalars.Text, "适用条件，不写为总是适用"),
            new("check", Scalars.Text, "关系式", true),
            new("level", Scalars.Choice("error", "warn", "note"), "不符时的严重程度", true),
            new("certainty", Scalars.Choice("certain", "inferred", "conditional"), "确定程度；不写为 certain"),
            new("assume", Scalars.Text, "所依据的假定；certainty 不是 certain 时应写"),
            new("assume-en", Scalars.Text, "假定的英文对照；英文界面不写则用中文"),
            new("cite", CommonShapes.Citation, "依据"),
            new("say", Scalars.Printed, "不符时的说明，可用 {lhs}、{rhs}、{gap}、{slack}、{row}"),
            new("advice", Scalars.Printed, "不符时的处理建议"),
            new("advice-en", Scalars.Printed, "处理建议的英文对照；英文界面不写则用中文"),
            new("tests", new ListShape(Test), "测试：各单元格的印出文字，以及应得的结论"),
        ],
    };

    /// <summary>A file of rules/.</summary>
    public static ListShape Rules { get; } = new(Rule);
}
