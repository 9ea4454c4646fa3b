using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Names and figures told one for one: 行政、事业人员分别为44人、250人; 2023年、2022年决算分别为31.22万元和50.50万元.</summary>
internal static partial class Respective
{
    private static readonly string[] SharedEndings = ["总计", "合计", "决算", "预算", "经费", "支出", "收入", "人员", "编制"];

    /// <summary>A row of figures with a name for each becomes figures that stand alone; others stay as they are.</summary>
    /// <param name="row">Figures printed one after the other.</param>
    public static IEnumerable<Mention> Give(ImmutableArray<Mention> row)
    {
        if (row.Length < 2 || Names().Match(row[0].Lead) is not { Success: true } told)
            return row;
        var names = Separator().Split(told.Groups["names"].Value);
        return names.Length == row.Length && names.All(name => name.Trim().Length > 1) ? Named(row, Completed(names)) : row;
    }

    private static IEnumerable<Mention> Named(ImmutableArray<Mention> row, string[] names)
    {
        var years = Array.ConvertAll(names, name => MentionReader.YearIn(name));
        for (var at = 0; at < row.Length; at++)
        {
            var words = MeasureReader.Read(names[at], row[at].Figure.Unit, "");
            var isBefore = years[at] is { } year && years.Max() > year;
            yield return row[at] with
            {
                Lead = at == 0 ? row[0].Lead : "、" + names[at],
                Words = isBefore ? words with { Measure = Measure.LastYear } : words,
                Year = years[at] ?? row[at].Year,
                Row = row[0].Row * 100 + at + 1,
                Column = 0,
                RowLength = 1,
                IsRespective = true,
            };
        }
    }

    /// <summary>What all share stands before the first year and behind the last name only.</summary>
    private static string[] Completed(string[] names)
    {
        var (first, last) = (Year().Match(names[0]), Year().Match(names[^1]));
        if (first.Success && last.Success)
            return [.. names.Select(name => names[0][..first.Index] + Year().Match(name).Value + names[^1][(last.Index + last.Length)..])];
        if (SharedShare().Match(names[^1]) is { Success: true, Index: > 1 } share && !names[..^1].Any(name => name.Contains('占', StringComparison.Ordinal)))
            return [.. names[..^1].Select(name => name + share.Value), names[^1]];
        var ending = Array.Find(SharedEndings, ending => names[^1].EndsWith(ending, StringComparison.Ordinal) && names[^1].Length > ending.Length) ?? "";
        return names[..^1].Any(name => SharedEndings.Any(known => name.EndsWith(known, StringComparison.Ordinal)) && ending is not ("总计" or "合计" or "决算" or "预算"))
            ? names
            : [.. names.Select(name => name.EndsWith(ending, StringComparison.Ordinal) ? name : name + ending)];
    }

    [GeneratedRegex(@"(?<names>[^，。；：\n]+?)[\s，]*(?:分别|依次)(?:为|是|达到?|完成|安排|支出|执行|投入)?[\s：:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    /// <summary>基本支出、项目支出占当年支出的比重: of each.</summary>
    [GeneratedRegex(@"占[^占]*$")]
    private static partial Regex SharedShare();

    [GeneratedRegex(@"[、和与及]")]
    private static partial Regex Separator();

    [GeneratedRegex(@"20\d\d *年度?")]
    private static partial Regex Year();
}
