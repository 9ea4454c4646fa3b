namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>Words that tell what is reckoned: before a number and behind it.</summary>
internal static class Cues
{
    private static readonly ImmutableArray<string> Words =
        [.. "占 比 率 完成 执行 增 提高 上升 下降 减 降低 压 节约 核 同比 上年 去年 上期 上届 年初 期初 年末 期末 较 由 从 剩余 结余 结转 尚 未 余 其余 还 其他 其中 包括 合计 共 总 全 累计 平均 均 人均 每 单价 标准 差 缺 超 高 低 多 少 分别 即 为 达 到 应 实 计划 预算 目标 新 支出 收入 拨付 到位 收回 发放 有效 合格 本年 今年 当年 已 正在 需 各 自 单位 补助 按 加 扣 折 相当 倍 三公 经费 编制 在职 得分 满分 扣分".Split(' ')];

    private static readonly ImmutableArray<string> Stops = ["，", "；", "、", "。", "：", "（", "）", "“", "”"];

    /// <summary>How many cues there are.</summary>
    public static int Count => Words.Length;

    /// <summary>How many stops.</summary>
    public static int StopCount => Stops.Length;

    /// <summary>Notes those in the words of a number.</summary>
    public static void Add(TraitList traits, string words)
    {
        foreach (var word in Words)
            traits.Add(words.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Notes the character at a place of a text, if it is a stop.</summary>
    public static void AddStop(TraitList traits, string text, int at)
    {
        foreach (var stop in Stops)
            traits.Add(at >= 0 && at < text.Length && text[at] == stop[0]);
        traits.Add(at < 0 || at >= text.Length);
    }
}
