namespace Hengji.Packs.Shapes;

/// <summary>Shapes of pack.yaml and indicators.yaml.</summary>
internal static class PackShapes
{
    private static MapShape Deadline { get; } = new("deadline", "期限 deadlines")
    {
        Keys =
        [
            new("step", Scalars.Id, "环节编号", true),
            new("title", Scalars.Text, "环节名称", true),
            new("title-en", Scalars.Text, "名称的英文对照；英文界面不写则用中文"),
            new("on", Scalars.Date, "最后一日", true),
            new("cite", CommonShapes.Citation, "依据"),
        ],
    };

    private static MapShape Indicator { get; } = new("indicator", "指标库指标")
    {
        Keys =
        [
            new("id", Scalars.Id, "指标编号", true),
            new("level1", Scalars.Text, "一级指标", true),
            new("level2", Scalars.Text, "二级指标", true),
            new("name", Scalars.Text, "三级指标名称", true),
            new("explanation", Scalars.Printed, "指标解释"),
            new("direction", Scalars.Printed, "指标性质"),
            new("unit", Scalars.Printed, "计量单位"),
            new("method", Scalars.Printed, "赋分规则"),
            new("cite", CommonShapes.Citation, "依据"),
        ],
    };

    /// <summary>pack.yaml.</summary>
    public static MapShape Pack { get; } = new("pack", "pack.yaml")
    {
        Keys =
        [
            new("id", Scalars.Id, "规则包编号，与文件夹同名", true),
            new("title", Scalars.Text, "中文名称", true),
            new("extends", new EitherShape(Scalars.Id, new ListShape(Scalars.Id)), "继承的规则包，最近的在前"),
            new("valid-from", Scalars.Date, "生效日期", true),
            new("confirmed-on", Scalars.Date, "最近一次与规定核对的日期", true),
            new("department-scheme", Scalars.Id, "部门整体支出自评所用的评价方案编号"),
            new("forms", new ListShape(Scalars.Id), "表在报告中的顺序；未列出的按文件名排在后面"),
            new("parameters", CommonShapes.Table("parameters", "parameters", Scalars.Number), "规则可用的参数：名称和数字"),
            new("bands", CommonShapes.Table("bands", "bands", new ListShape(CommonShapes.Band)),
                "分档表，供 band(x, 名称) 使用"),
            new("deadlines", new ListShape(Deadline), "各环节的最后期限，按先后排列"),
        ],
    };

    /// <summary>indicators.yaml.</summary>
    public static ListShape Indicators { get; } = new(Indicator);
}
