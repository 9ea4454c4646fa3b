using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>Counts of levels in order, and those from one of them to either end: 正高级6人、副高级21人、中级38人、初级28人.</summary>
/// <param name="All">The levels.</param>
/// <param name="Sides">From the named level to the ends, the likelier first; those that cannot be meant left out.</param>
internal sealed partial record LevelRun(List<Mention> All, List<List<Mention>> Sides)
{
    private const int FewestLevels = 3;

    /// <summary>The levels told before a number, one of which has the name; null where none has.</summary>
    /// <param name="before">What is told before the number.</param>
    /// <param name="told">The number.</param>
    /// <param name="name">The level's name.</param>
    public static LevelRun? Before(List<Mention> before, Mention told, string name)
    {
        var counts = before.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } && (told.Dimension == "%" ? mention.Dimension is not ("%" or "money" or "") : mention.Dimension == told.Dimension));
        var bare = Bare(name);
        var at = counts.FindLastIndex(mention => Bare(mention.Subject) == bare) is >= 0 and var same ? same : counts.FindLastIndex(mention => Bare(mention.Subject) is var own && (own.EndsWith(bare, StringComparison.Ordinal) || own.StartsWith(bare, StringComparison.Ordinal)));
        if (at < 0 || bare.Length == 0)
            return null;
        var (first, last) = (at, at);
        while (first > 0 && Joins(counts[first - 1], counts[first]))
            first--;
        while (last + 1 < counts.Count && Joins(counts[last], counts[last + 1]))
            last++;
        if (last > first && counts[first].InBase >= counts[(first + 1)..(last + 1)].Sum(level => level.InBase) && first < at)
            first++; // 93人，正高级6人，副高级21人
        var all = counts[first..(last + 1)];
        return all.Count < FewestLevels ? null : new LevelRun(all, Between(all, at - first));
    }

    private static List<List<Mention>> Between(List<Mention> all, int at)
    {
        var (down, up) = (all[..(at + 1)], all[at..]);
        var isDown = Top().IsMatch(all[0].Subject);
        return [.. new[] { isDown ? down : up, isDown ? up : down }.Where(side => side.Count > 1 && side.Count < all.Count).Take(isDown || Top().IsMatch(all[^1].Subject) ? 2 : 0)];
    }

    private static bool Joins(Mention one, Mention next) =>
        one.Sentence == next.Sentence && one.Dimension == next.Dimension && next.Lead.TrimStart() is ['、' or '，' or '；' or '和', ..] && !Other().IsMatch(next.Lead);

    private static string Bare(string subject) => Decoration().Replace(SubjectWords.Key(subject), "");

    [GeneratedRegex("^(?:评(?:价结果)?为|评定)|(?:学历|职称|等次|等级|级|的|人员|项目|数)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Decoration();

    [GeneratedRegex("其中|合计|共|以上|[：（]", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    /// <summary>The highest of the common scales.</summary>
    [GeneratedRegex("博士|研究生|硕士|正高|高级|优|特级|国家级|省级|一级|一类|甲|^A|Ⅰ", RegexOptions.CultureInvariant)]
    private static partial Regex Top();
}
