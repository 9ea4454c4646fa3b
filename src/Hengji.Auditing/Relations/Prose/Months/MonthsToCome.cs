using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Months;

/// <summary>What must come in each month still to come: 预算72300万元，1—9月完成51641万元，四季度平均每月需入库6886万元; 11—12月还需4.58亿元，月均2.29亿元.</summary>
/// <remarks>Of what is told to be missing, else of the budget without what was done. Always asked.</remarks>
internal static partial class MonthsToCome
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Monthly().IsMatch(mention.Lead)).SelectMany(mean => Of(passage, mean)));

    private static IEnumerable<ReportRelation> Of(Passage passage, Mention mean)
    {
        var words = passage.Source.Text[mean.Sentence.Start..mean.Number.Start];
        var months = Quarter().IsMatch(words) ? MonthsOfQuarter : Rest().Match(words) is { Success: true } rest && WholeNumber.Of(rest.Groups["first"]) is > 1 and <= MonthsOfYear and var first ? MonthsOfYear - first + 1 : 0;
        if (months == 0)
            yield break;
        var told = passage.Mentions.Where(mention => mention.Number.Start < mean.Number.Start && mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Nodes.IsNonZero(mention)).ToList();
        var done = told.FindLast(mention => Done().IsMatch(mention.Lead));
        if (told.FindLast(mention => Missing().IsMatch(mention.Lead)) is { } missing && missing.Sentence == mean.Sentence)
            yield return Relation(Nodes.Of(missing, mean.Figure.Unit), mean, months);
        else if (done is not null && told.FindAll(mention => (mention.IsBudget || mention.Measure == Measure.Target || mention.Lead.Contains("预算", StringComparison.Ordinal)) && mention.InBase > done.InBase) is [var budget])
            yield return Relation(Nodes.Sum(mean.Figure.Unit, [(1, budget), (-1, done)]), mean, months);
    }

    private static ReportRelation Relation(BoundNode rest, Mention mean, int months) =>
        new(RelationKind.PerHead, new BoundQuotient(rest, new BoundConstant(months)), ComparisonOperator.Equal, Nodes.Of(mean, mean.Figure.Unit), mean.Figure.Unit, $"后{months.ToString(CultureInfo.InvariantCulture)}个月月均数＝尚需完成数÷{months.ToString(CultureInfo.InvariantCulture)}")
        {
            Certainty = Certainty.Conditional,
            Assumption = "尚需完成数为全年预算（目标）减去已完成数",
        };

    [GeneratedRegex(@"(?:月均|平均每月|每月平均|每月)(?:约?[需须要][^，。；：、\d]{0,6})?约?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Monthly();

    [GeneratedRegex("四季度|后三个月|后3个月|剩余三个月|余下三个月", RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<!\d)(?<first>\d{1,2})\s*月?份?(?:—+|－|-|–|~|～|至|到)\s*12\s*月", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"[还尚仍]需[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex(@"(?:累计|完成|入库|实现)[^，。；：、\d]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Done();
}
