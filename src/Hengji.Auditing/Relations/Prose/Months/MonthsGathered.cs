using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Months;

/// <summary>What the months of a year have gathered (累计): 1—8月46405万元，9月当月5236万元，1—9月累计51641万元.</summary>
/// <remarks>Of one thing, told in passages near each other. Where they do not add up, it is asked only where one slip of the hand keeps them from it.</remarks>
internal static partial class MonthsGathered
{
    private const int PassagesApart = 6;
    private const int FewestDigits = 3;

    /// <summary>The relation of each month that is told with what was gathered before and with it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var told = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, IsAmount: true, Dimension: not ("" or "%") }).Select(mention => (Mention: mention, Span: SpanOf(mention))).Where(one => one.Span.Last > 0).ToList();
        var (gathered, months) = (told.FindAll(one => !one.Span.IsMonth), told.FindAll(one => one.Span.IsMonth));
        foreach (var (month, span) in months)
        {
            var all = gathered.FindAll(one => one.Span.Last == span.Last && IsNear(text, one.Mention, month));
            var before = gathered.FindAll(one => one.Span.Last == span.Last - 1 && IsNear(text, one.Mention, month));
            var triples = all.SelectMany(with => before.Select(without => (With: with.Mention, Without: without.Mention))).ToList();
            if (triples.Exists(pair => Holds(pair.With, pair.Without, month)))
                yield return Relation(triples.Find(pair => Holds(pair.With, pair.Without, month)), month);
            else if (triples.FindAll(pair => OneSlip.Explains([pair.Without, month], pair.With, FewestDigits, isRounded: false)) is [var slipped])
                yield return Relation(slipped, month) with { Certainty = Certainty.Conditional };
        }
    }

    private static bool IsNear(ProseText text, Mention one, Mention other) => one.Dimension == other.Dimension && one.Figure != other.Figure && Math.Abs(text.PassageOf(one) - text.PassageOf(other)) <= PassagesApart;

    private static (int Last, bool IsMonth) SpanOf(Mention mention) =>
        Gathered().Match(mention.Lead) is { Success: true } all ? (WholeNumber.Of(all.Groups["last"]), false)
        : Month().Match(mention.Lead) is { Success: true } month ? (WholeNumber.Of(month.Groups["month"]), true) : (0, false);

    private static bool Holds(Mention with, Mention without, Mention month) => Relation((with, without), month) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static ReportRelation Relation((Mention With, Mention Without) gathered, Mention month)
    {
        var unit = gathered.With.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, [gathered.Without, month]), ComparisonOperator.Equal, Nodes.Of(gathered.With, unit), unit, "前几个月累计数与当月数之和等于本月止累计数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各数说的是同一事项",
        };
    }

    /// <summary>1—9月累计完成, 1至9月全市收入.</summary>
    [GeneratedRegex(@"(?<!\d)1\s*月?份?\s*(?:—+|－|-|–|~|～|至|到)\s*(?<last>\d{1,2})\s*月(?:份|底|末)?[^，。；：\d]{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Gathered();

    /// <summary>9月当月, 当月 of 9月份.</summary>
    [GeneratedRegex(@"(?<![\d—\-至到]\s*)(?<month>\d{1,2})\s*月份?(?:当月|单月)[^。；\d]{0,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
