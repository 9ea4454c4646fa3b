using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>So much in each period, and in all of them: 每年承担420万元，三年共承担1260万元; 每月举办4场，全年共举办48场.</summary>
/// <remarks>Asked only, and only where both are of one size: 每月补助200元，全年共发放48万元 is of many people.</remarks>
internal static partial class TimesOfPeriods
{
    private const int MonthsOfYear = 12;
    private const int QuartersOfYear = 4;
    private const int MostBehind = 4;
    private const decimal MostTimes = 1.5m;
    private const string Numerals = "零一二三四五六七八九十";

    /// <summary>The relations of each number told of each period, with the total behind it in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.SelectMany((each, at) => Of(each, sentence.Mentions.Skip(at + 1).Take(MostBehind))));

    private static IEnumerable<ReportRelation> Of(Mention each, IEnumerable<Mention> behind) =>
        !IsNumber(each) || Each().Match(each.Lead) is not { Success: true } word ? []
        : behind.Where(total => total.Dimension == each.Dimension).Take(1).Where(IsNumber).Select(total => (Total: total, Times: Times(total, word.Groups["period"].Value))).Where(one => one.Times > 1 && IsNear(one.Total, each, one.Times)).Select(one => Relation(each, one.Total, one.Times));

    private static bool IsNumber(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not ("" or "%"), Figure.Value: > 0 } && mention.Measure is not (Measure.Change or Measure.LastYear);

    /// <summary>How many of the periods the total is of; 0 where its words do not say.</summary>
    private static int Times(Mention total, string period) =>
        Counted().Match(total.Lead) is { Success: true } counted && counted.Groups["period"].Value == period ? Numerals.IndexOf(counted.Groups["count"].Value.Replace('两', '二'), StringComparison.Ordinal)
        : OfYear().IsMatch(total.Lead) ? period switch { "月" => MonthsOfYear, "季" => QuartersOfYear, _ => 0 }
        : 0;

    private static bool IsNear(Mention total, Mention each, int times) =>
        each.InBase * times is var made && made < total.InBase * MostTimes && total.InBase < made * MostTimes;

    private static ReportRelation Relation(Mention each, Mention total, int times)
    {
        var unit = total.Figure.Unit;
        var relation = new ReportRelation(
            RelationKind.PerHead, Nodes.Sum(unit, (times, each)), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"“{total.Subject}”应为每期数的{times}倍")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各期数目相同",
        };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional };
    }

    [GeneratedRegex(@"每(?:个)?(?<period>年|月|季|期|批|周|学期)(?:度)?[^，。；：、\d每人户生均]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    [GeneratedRegex(@"(?<count>[两二三四五六七八九十])个?(?<period>年|月|季|期|批|周|学期)度?(?:来)?(?:共计?|合计|累计|总计|总共)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"全年(?:共计?|合计|累计|总计|总共)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();
}
