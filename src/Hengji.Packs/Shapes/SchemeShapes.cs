namespace Hengji.Packs.Shapes;

/// <summary>Shapes of schemes/*.yaml.</summary>
internal static class SchemeShapes
{
    private static ScalarShape Points { get; } = Scalars.NumberBetween(0, 100);

    private static ScalarShape Share { get; } = Scalars.NumberBetween(0, 1);

    private static MapShape Weights { get; } = new("weights", "分值 weights")
    {
        Keys =
        [
            new("execution", Points, "预算执行率"),
            new("cost", Points, "成本指标"),
            new("output", Points, "产出指标"),
            new("benefit", Points, "效益指标"),
            new("satisfaction", Points, "满意度指标"),
        ],
    };

    private static MapShape Grade { get; } = new("grade", "等次 grades")
    {
        Keys = [new("name", Scalars.Text, "等次名称", true), new("name-en", Scalars.Text, "名称的英文对照"), new("from", Points, "最低分（含）", true)],
    };

    private static MapShape OverAchievement { get; } = new("over-achievement", "over-achievement")
    {
        Keys =
        [
            new("warn-above", Scalars.NumberBetween(0, 100), "超过指标值多少开始提醒，0.30 为 30%", true),
            new("explain-from", Scalars.NumberBetween(0, 100), "超过指标值多少必须说明", true),
            new("slope", Scalars.NumberBetween(0, 100), "每多超一倍扣去的分值比例", true),
            new("floor", Share, "至少保留的分值比例", true),
        ],
    };

    private static MapShape TierFloors { get; } = new("tier-floors", "tier-floors")
    {
        Keys = [new("achieved", Share, "“达成”的下限", true), new("partly", Share, "“部分达成”的下限", true)],
    };

    private static MapShape Citations { get; } = new("citations", "citations")
    {
        Keys =
        [
            new("grades", CommonShapes.Citation, "等次"),
            new("weights", CommonShapes.Citation, "分值"),
            new("tiers", CommonShapes.Citation, "定性指标档次"),
            new("execution", CommonShapes.Citation, "预算执行率"),
            new("quantitative", CommonShapes.Citation, "定量指标"),
            new("over-achievement", CommonShapes.Citation, "超额完成"),
            new("satisfaction", CommonShapes.Citation, "满意度"),
        ],
        Others = CommonShapes.Citation,
    };

    /// <summary>A scheme.</summary>
    public static MapShape Scheme { get; } = new("scheme", "评价方案")
    {
        Keys =
        [
            new("id", Scalars.Id, "方案编号", true),
            new("title", Scalars.Text, "中文名称", true),
            new("title-en", Scalars.Text, "名称的英文对照；英文界面不写则用中文"),
            new("weights", Weights, "各类指标的分值，合计 100", true),
            new("grades", new ListShape(Grade), "等次，最好的在前", true),
            new("score-decimals", Scalars.Whole(0, 6), "得分的小数位数，默认 2"),
            new("execution-score-decimals", Scalars.Whole(0, 6), "预算执行率得分的小数位数，默认 2"),
            new("execution-reason-below", Scalars.NumberBetween(0, 100), "执行率低于多少（%）必须说明原因，默认 90"),
            new("over-achievement", OverAchievement, "大幅超额完成的处理"),
            new("tier-floors", TierFloors, "定性指标各档的下限"),
            new("satisfaction-bands", new ListShape(CommonShapes.Band), "满意度分档，最好的在前；不写按比例"),
            new("minimum-sample", Scalars.Whole(0, 1_000_000), "满意度最少有效问卷数，默认 30"),
            new("deduction-per-event", Points, "每发生一项扣分，默认 1"),
            new("deduction-per-day", Points, "每迟一天扣分；不写则迟到不得分"),
            new("cite", CommonShapes.Citation, "依据"),
            new("citations", Citations, "各项设置自己的依据"),
        ],
    };
}
