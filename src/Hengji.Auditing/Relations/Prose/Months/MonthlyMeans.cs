using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Months;

/// <summary>What a year came to a month (月均): 全年12个月共发放89552人次，月均7463人次.</summary>
internal static partial class MonthlyMeans
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfHalf = 6;

    /// <summary>The relations of each sentence that tells a total of a year, or of so many months, and then a monthly mean of its kind.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var mean in sentence.Mentions.Where(mention => mention is { IsPlain: true, IsAmount: true, RowLength: 1, Dimension: not ("%" or "") } && Monthly().IsMatch(mention.Lead) && !ToCome().IsMatch(mention.Lead)))
        {
            var months = MonthsIn(sentence.Sentence.Text[..(mean.Number.Start - sentence.Sentence.Start)]);
            var told = sentence.Mentions.Where(mention => mention.Number.Start < mean.Number.Start && mention is { IsPlain: true, IsAmount: true, RowLength: 1 } && mention.Dimension == mean.Dimension && mention.InBase > mean.InBase).ToList();
            var total = told.FindLast(mention => Relation(mention, mean, months) is var made && Nodes.CanHold(made.Left, made.Right, made.Operator)) ?? (told.Exists(mention => mention.Lead.Contains("其中", StringComparison.Ordinal)) ? told[0] : told.LastOrDefault());
            if (total is null || !Period().IsMatch(sentence.Sentence.Text[..(total.Number.Start - sentence.Sentence.Start)]) || sentence.Mentions.Any(mention => mention.Figure.Unit.Symbol == "个月" && mention.Figure.Value != months))
                continue;
            yield return Relation(total, mean, months);
        }
    }

    /// <summary>Of a year, or where the words before tell of half a year, of six.</summary>
    private static int MonthsIn(string words) => Half().IsMatch(words) ? MonthsOfHalf : MonthsOfYear;

    /// <summary>So many times the mean is the total, but for what its rounding left out, of whole persons and pieces too.</summary>
    private static ReportRelation Relation(Mention total, Mention mean, int months)
    {
        var unit = mean.Figure.Unit;
        var isMore = total.InBase > mean.InBase * months;
        var rest = Rational.Of(mean.Number.IsCount ? months / 2 : 0) * (isMore ? 1 : -1);
        return new ReportRelation(
            RelationKind.PerHead, Nodes.Of(total, unit), mean.Number.IsCount ? isMore ? ComparisonOperator.AtMost : ComparisonOperator.AtLeast : ComparisonOperator.Equal,
            new BoundSum([new BoundTerm(months, Nodes.Of(mean, unit)), new BoundTerm(rest, new BoundConstant(1))]), unit, $"“{total.Subject}”应为月均数的{months}倍")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"月均数按{months}个月计算",
        };
    }

    [GeneratedRegex(@"(?:月均|平均每月|每月平均)[^，。；：、\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Monthly();

    /// <summary>平均每月需入库: of what is still missing.</summary>
    [GeneratedRegex(@"[需须还尚余剩]", RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    [GeneratedRegex("半年|全年|年度|12 ?个月|一年|本年|20\\d\\d ?年", RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    [GeneratedRegex("半年", RegexOptions.CultureInvariant)]
    private static partial Regex Half();
}
