using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rows;

/// <summary>Figures at one place of rows in running text that make a total told near: 其中12月当月…, 上年…, 增收… of the taxes and of all.</summary>
/// <remarks>
/// Only where they add up, or where one slip of the hand keeps them from it. Where the first figures of the rows make a total, the rows are
/// all there are: then what else is told of each must make what is told of the total.
/// </remarks>
internal static class RowSums
{
    private const int FewestRows = 3;
    private const int FewestDigits = 4;
    private const int FewestSlippedDigits = 5;
    private const int PassagesBack = 4;
    private const int PassagesAhead = 1;

    /// <summary>The sums of all rows; of two rows only where they are all parts of a known division.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Rows.Where(rows => rows.Rows.Length >= FewestRows || PartFamilies.IsComplete([.. rows.Rows.Select(row => row[0])])).SelectMany(rows => Of(rows, text));

    private static IEnumerable<ReportRelation> Of(ParallelRows rows, ProseText text) =>
        WithTotal(rows) is { Count: > 0 } own ? own : OfNear(rows, text);

    /// <summary>The total is often told as its parts are, before or behind them: in one column it is their sum, and so in all.</summary>
    private static List<ReportRelation> WithTotal(ParallelRows rows)
    {
        foreach (var total in rows.Rows.Length < FewestRows ? [] : new[] { 0, rows.Rows.Length - 1 })
        {
            var sums = Enumerable.Range(0, rows.Width).Select(rows.Column).Where(column => column is { } told && told[0].Dimension is not ("%" or "") && told.Any(Nodes.IsNonZero) && (told[0].Measure != Measure.Change || AreAgainstOne(told)) && !told.RemoveAt(total).Any(part => CountedThings.AreOther(part, told[total])))
                .Select(column => Relation([.. column!.Value.RemoveAt(total).Select(part => (part.Measure == Measure.Change ? part.Words.Direction : 1, part))], column.Value[total])).ToList();
            var telling = sums.Count(sum => Nodes.CanHold(sum.Left, sum.Right) && NodeFigures.Of(sum.Right).All(figure => figure.Printed.Count(char.IsDigit) >= FewestDigits));
            if (telling > 0 && telling >= sums.Count - 1)
                return sums;
        }
        return [];
    }

    private static IEnumerable<ReportRelation> OfNear(ParallelRows rows, ProseText text)
    {
        var (first, last) = (text.PassageOf(rows.Rows[0][0]), text.PassageOf(rows.Rows[^1][0]));
        var own = rows.Rows.SelectMany(row => row).Select(mention => mention.Figure).ToHashSet((IEqualityComparer<Figures.Figure>)ReferenceEqualityComparer.Instance);
        var near = text.Passages[Math.Max(0, first - PassagesBack)..Math.Min(text.Passages.Length, last + 1 + PassagesAhead)].SelectMany(passage => passage.Mentions)
            .Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && Nodes.IsNonZero(mention) && !own.Contains(mention.Figure)).ToList();
        var whole = rows.Column(0) is { } names && names[0].Dimension is not ("%" or "") ? near.Find(total => total.Measure != Measure.Change && total.Dimension == names[0].Dimension && total.Figure.Printed.Count(char.IsDigit) >= FewestDigits && Holds([.. names.Select(name => (1, name))], total)) : null;
        for (var place = 1; place < rows.Width; place++)
        {
            if (rows.Column(place) is not { } column || column[0].Dimension is "%" or "" || !column.Any(Nodes.IsNonZero))
                continue;
            if ((Sum(column, near) ?? (whole is null ? null : OfWhole(column, whole, near, text))) is { } sum)
                yield return sum;
        }
    }

    /// <summary>The change told of the total, or the one other figure of its passage that is called as those of the rows are.</summary>
    private static ReportRelation? OfWhole(ImmutableArray<Mention> parts, Mention whole, List<Mention> near, ProseText text)
    {
        if (parts[0].Measure == Measure.Change)
            return text.DerivedOf(whole, Measure.Change) is { IsPlain: true } change && change.Dimension == parts[0].Dimension && AreAgainstOne([change, .. parts]) ? Relation([.. parts.Select(part => (part.Words.Direction, part))], change) : null;
        return near.FindAll(total => total.Figure != whole.Figure && IsToldWith(total, whole) && total.Dimension == parts[0].Dimension && AreAlike(total, parts) && HaveCommonWords(total, parts[0]) && !CountedThings.AreOther(parts[0], total))
            is [var only] ? Relation([.. parts.Select(part => (1, part))], only) : null;
    }

    /// <summary>In its sentence, or with the words of a time in the same passage: 12月当月….</summary>
    private static bool IsToldWith(Mention total, Mention whole) =>
        total.Sentence == whole.Sentence || (total.Sentence.Source == whole.Sentence.Source && (total.Lead.Contains("当月", StringComparison.Ordinal) || total.Lead.Contains("当季", StringComparison.Ordinal) || total.Lead.Contains("当年", StringComparison.Ordinal)));

    /// <summary>Changes of two years and of one do not add up.</summary>
    private static bool AreAgainstOne(ImmutableArray<Mention> changes) => changes.DistinctBy(change => ComparisonWords.Against(change.Lead)).Count() == 1;

    /// <summary>Two letters of the words right before a part stand before the total too: 当月.</summary>
    private static bool HaveCommonWords(Mention total, Mention part)
    {
        var words = string.Concat(part.Lead.Where(char.IsLetter));
        return Enumerable.Range(0, Math.Max(0, words.Length - 1)).Any(at => words[at..(at + 2)] is not ("其中" or "万元" or "完成" or "支出" or "收入") && total.Lead.Contains(words[at..(at + 2)], StringComparison.Ordinal));
    }

    private static bool Holds(List<(int Sign, Mention Part)> parts, Mention total) => Relation(parts, total) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    /// <summary>Changes make a change, and anything else what is called the same.</summary>
    private static ReportRelation? Sum(ImmutableArray<Mention> parts, List<Mention> near)
    {
        var isChange = parts[0].Measure == Measure.Change;
        var totals = near.FindAll(total => total.Dimension == parts[0].Dimension && !CountedThings.AreOther(parts[0], total) && total.Measure == Measure.Change == isChange && total.Figure.Printed.Count(char.IsDigit) >= FewestDigits);
        var signed = parts.Select(part => (isChange ? part.Words.Direction : 1, part)).ToList();
        if (totals.Find(total => Relation(signed, total) is var relation && Nodes.CanHold(relation.Left, relation.Right)) is { } whole)
            return Relation(signed, whole);
        return totals.Find(total => AreAlike(total, parts) && OneSlip.Explains(signed, total, isChange ? total.Words.Direction : 1, FewestSlippedDigits)) is { } slipped
            ? Relation(signed, slipped) with { Certainty = Certainty.Conditional, Assumption = "假定所列各项为全部组成部分；差额恰为一处笔误" }
            : null;
    }

    /// <summary>The same measure, and for amounts without a measure the same last words.</summary>
    private static bool AreAlike(Mention total, ImmutableArray<Mention> parts) =>
        FactKey.Measure(total.Measure) == FactKey.Measure(parts[0].Measure)
        && (total.Measure is not Measure.Amount || total.Subject is "" or "资金" or "涉及资金" or "金额" || parts[0].Subject.Length == 0 || total.Subject[^1] == parts[0].Subject[^1]);

    private static ReportRelation Relation(List<(int Sign, Mention Part)> parts, Mention total)
    {
        var unit = total.Figure.Unit;
        var sign = total.Measure == Measure.Change ? total.Words.Direction : 1;
        return new ReportRelation(
            RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Sum(unit, (sign, total)), unit,
            $"分列{parts.Count}项的“{Name(parts[0].Part)}”之和等于总的“{Name(total)}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各项之和与总数相符，按完整列举核对",
        };
    }

    private static Message Name(Mention mention) => mention.Measure == Measure.Change ? "增减额" : Message.Quoted(mention.Subject);
}
