using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>What a year came to a day (日均): 全年处理污水912.50万吨，日均2.50万吨; 接待58644人次，日均181人次（全年开放324天）.</summary>
/// <remarks>Of the days told in the sentence; where none are, of all days of the year, and then it is asked at most.</remarks>
internal static partial class DailyMeans
{
    private const int DaysOfYear = 365;
    private const int DaysOfLeapYear = 366;
    private const decimal Nearly = 0.1m;

    /// <summary>The relations of each sentence that tells a total and then a daily mean of its kind.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var mean in sentence.Mentions.Where(mention => mention is { IsPlain: true, IsAmount: true, RowLength: 1, Dimension: not ("%" or "") } && Daily().IsMatch(mention.Lead)))
        {
            var total = sentence.Mentions.LastOrDefault(mention => mention.Number.Start < mean.Number.Start && mention is { IsPlain: true, IsAmount: true, RowLength: 1 } && mention.Dimension == mean.Dimension && mention.InBase > mean.InBase);
            if (total is null)
                continue;
            var days = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Figure.Unit.Symbol: "天" or "日" or "个工作日" } && Nodes.IsNonZero(mention)).ToList();
            if (days.Count > 0)
            {
                if (InTime(total, mean, days) is { } told)
                    yield return told;
            }
            else if (Year().IsMatch(total.Lead) || Year().IsMatch(sentence.Sentence.Text[..Math.Max(0, total.Number.Start - sentence.Sentence.Start)]))
            {
                if (OfYear(total, mean) is { } told)
                    yield return told;
            }
        }
    }

    /// <summary>The days that make it, the only ones before it, or those in the brackets right behind.</summary>
    private static ReportRelation? InTime(Mention total, Mention mean, List<Mention> days)
    {
        var relations = days.ConvertAll(day => PerHead.Relation(total, day, mean) with { Assumption = "平均数以本句所列天数计算" });
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (days.Exists(day => PerHead.IsRounded(total, day, mean)) ? null : days.FindAll(day => day.Number.Start < mean.Number.Start) is [var before] ? PerHead.Relation(total, before, mean)
                : days is [var only] ? PerHead.Relation(total, only, mean) : null);
    }

    /// <summary>Where it does not come out, other days may be meant: then only what a slip explains, or comes near.</summary>
    private static ReportRelation? OfYear(Mention total, Mention mean)
    {
        var (common, leap) = (Relation(total, mean, DaysOfYear), Relation(total, mean, DaysOfLeapYear));
        var meant = total.InBase / DaysOfYear / mean.Figure.Unit.InBase;
        if (mean.Number.IsCount && Math.Abs(meant - mean.Figure.Value) < 1)
            return null;
        return Nodes.CanHold(leap.Left, leap.Right) ? leap
            : Nodes.CanHold(common.Left, common.Right) || SlipShape.ExplainsRounded(mean.Figure, meant) || SlipShape.ExplainsInItsUnit(total.Figure, mean.InBase * DaysOfYear) || Math.Abs((mean.Figure.Value / meant) - 1) < Nearly ? common : null;
    }

    private static ReportRelation Relation(Mention total, Mention mean, int days)
    {
        var unit = mean.Figure.Unit;
        return new ReportRelation(
            RelationKind.PerHead, new BoundQuotient(Nodes.Of(total, unit), new BoundConstant(days)), ComparisonOperator.Equal, Nodes.Of(mean, unit), unit, $"日均数＝“{total.Subject}”÷{days}天")
        {
            Certainty = Certainty.Conditional,
            Assumption = "日均数按全年天数计算",
        };
    }

    [GeneratedRegex(@"(?:日均|平均每[天日]|每[天日]平均)[^，。；：、\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Daily();

    [GeneratedRegex("全年|年度|本年|年内|一年|年处理|年接待|20\\d\\d *年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
