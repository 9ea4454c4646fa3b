namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Which part a number plays, by the little words around it and by the heads of a cell: 由 a value, 为 another, 扣 points, 分值.</summary>
internal static class Parts
{
    private const int Tail = 3;
    private const int Head = 3;
    private const float RowShare = 0.5f;

    /// <summary>What a told number is, in the order of its parts.</summary>
    private const int Former = 0;
    private const int Became = 1;
    private const int Whole = 2;
    private const int Gained = 3;
    private const int Lost = 4;
    private const int Changed = 5;

    /// <summary>The first of the heads of points; those before are of amounts.</summary>
    private const int Points = 3;
    private static readonly ImmutableArray<ImmutableArray<string>> OfHeads =
    [
        ["年初", "上年", "期初", "预算", "概算", "计划", "目标", "指标值", "应"],
        ["调整后", "决算", "执行", "完成", "实际", "到位", "支出", "实有"],
        ["增", "减", "差", "变动", "调整数", "节约", "超"],
        ["分值", "满分", "权重", "标准分"],
        ["得分", "评分", "自评分"],
        ["扣"],
    ];

    private static readonly ImmutableArray<string> Changes = ["增", "减", "节约", "超", "降", "升", "差", "多", "少"];

    /// <summary>Those of a told number: whether it is what was, what came to be, what others are a share of, gained, lost, a change, of last year.</summary>
    public static ImmutableArray<float> Of(ToldNumber told)
    {
        var before = Last(told.Before);
        var after = told.After.AsSpan(0, Math.Min(Head, told.After.Length));
        return
        [
            Of(before.IndexOfAny('由', '从') >= 0 || after.StartsWith("调整") || after.StartsWith("增加到")),
            Of(before.EndsWith("为") || before.EndsWith("至") || before.EndsWith("到")),
            Of(after.StartsWith("的") || Has(before, ["较", "比", "与"]) || Has(after, Changes)),
            Of(before.EndsWith("得") || before.EndsWith("得分")),
            Of(before.Contains('扣')),
            Of(Has(before, Changes)),
            Of(told.Before.Contains("上年", StringComparison.Ordinal) || told.Before.Contains("去年", StringComparison.Ordinal)),
        ];
    }

    /// <summary>Those of a row or column: a base, what came to be, a change, full points, points gained, points lost.</summary>
    public static ImmutableArray<float> Of(string name) => [.. OfHeads.Select(words => Of(words.Any(word => name.Contains(word, StringComparison.Ordinal))))];

    /// <summary>How the parts of a told number and of a cell go together.</summary>
    public static ImmutableArray<float> Of(ToldNumber told, TableNumber cell)
    {
        var ours = told.Parts;
        ImmutableArray<float> heads = [.. cell.Row.Parts.Zip(cell.Column.Parts, (row, column) => Math.Max(row * RowShare, column))];
        var (amounts, points) = (heads.Take(Points), heads.Skip(Points).ToImmutableArray());
        var isBareScore = told.Counts == "分" && ours[Gained] + ours[Lost] == 0;
        return
        [
            .. ours, .. heads,
            .. new[] { Former, Became, Whole }.SelectMany(part => amounts.Select(head => ours[part] * head)),
            .. points.Select(head => ours[Gained] * head), .. points.Select(head => ours[Lost] * head),
            .. amounts.Select(head => ours[Changed] * head), .. points.Select(head => Of(isBareScore) * head),
        ];
    }

    /// <summary>Which parts two told numbers share, and which only one plays.</summary>
    public static IEnumerable<float> Of(ToldNumber told, ToldNumber other) =>
        told.Parts.Zip(other.Parts, (one, two) => one * two).Concat(told.Parts.Zip(other.Parts, (one, two) => Math.Abs(one - two)));

    private static ReadOnlySpan<char> Last(string text) => text.AsSpan(Math.Max(0, text.Length - Tail));

    private static bool Has(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static float Of(bool isSo) => isSo ? 1 : 0;
}
