using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>What a person got a month (月人均补助725元): what was paid in the year ÷ the persons ÷ 12.</summary>
/// <remarks>Persons come and go in a year; so it is told only of a document that works it out so in another place.</remarks>
internal static partial class MonthlyPerHead
{
    private const int MonthsOfYear = 12;

    /// <summary>The relations of each sentence with one amount of the year and one number of persons before such a mean.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var told = text.Passages.SelectMany(passage => passage.Sentences).Select(Of).OfType<(ReportRelation Relation, bool IsSlip)>().ToList();
        return told.Exists(one => Nodes.CanHold(one.Relation.Left, one.Relation.Right)) ? told.Select(one => one.Relation) : told.Where(IsOfYear).Select(one => one.Relation with { Certainty = Certainty.Conditional });
    }

    /// <summary>Whether what a person got in the year is told for a month.</summary>
    private static bool IsOfYear((ReportRelation Relation, bool IsSlip) told) => told.IsSlip || Nodes.CanHold(new BoundProduct(new BoundConstant(MonthsOfYear), told.Relation.Left), told.Relation.Right);

    /// <summary>Whether one slip of the hand in the amount or in the mean keeps them from it.</summary>
    private static bool IsSlip(Mention amount, Mention persons, Mention mean)
    {
        var months = persons.InBase * MonthsOfYear;
        return SlipShape.ExplainsInItsUnit(mean.Figure, amount.InBase / months)
            || SlipShape.ExplainsInItsUnit(amount.Figure, mean.InBase * months);
    }

    private static (ReportRelation Relation, bool IsSlip)? Of(ReadSentence sentence)
    {
        if (sentence.Mentions.FirstOrDefault(IsMean) is not { } mean)
            return null;
        var before = sentence.Mentions.Where(mention => mention.Number.Start < mean.Number.Start && mention is { IsPlain: true, RowLength: 1, IsAmount: true } && Nodes.IsNonZero(mention)).ToList();
        return before.FindAll(mention => mention.Dimension == "money" && !OfMonth().IsMatch(mention.Lead)) is [var amount] && before.FindAll(mention => mention.Figure.Unit.Symbol == "人") is [var persons]
            ? (Relation(amount, persons, mean), IsSlip(amount, persons, mean)) : null;
    }

    private static bool IsMean(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Nodes.IsNonZero(mention) && Mean().IsMatch(mention.Lead) && !mention.Lead.Contains("标准", StringComparison.Ordinal);

    private static ReportRelation Relation(Mention amount, Mention persons, Mention mean)
    {
        var unit = mean.Figure.Unit;
        return new ReportRelation(
            RelationKind.PerHead, new BoundQuotient(Nodes.Of(amount, unit), new BoundProduct(new BoundConstant(MonthsOfYear), Nodes.Of(persons, persons.Figure.Unit))), ComparisonOperator.Equal,
            Nodes.Of(mean, unit), unit, $"“{mean.Subject}”＝“{amount.Subject}”÷{persons.Figure.ToText()}{persons.Figure.Unit.Symbol}÷12个月")
        {
            Certainty = Certainty.Inferred,
            Assumption = "月人均数以本句所列全年金额和人数计算",
        };
    }

    [GeneratedRegex("(?:月人均|人均每月|人均月|人月均|人均月|每人每月)[^，。；：、\\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex("每月|月人均|人月均|人均月", RegexOptions.CultureInvariant)]
    private static partial Regex OfMonth();
}
