using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Tables.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Totals and their parts inside a table, along its rows and its columns.</summary>
internal static partial class TableSums
{
    /// <summary>The sums of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns(), RelationKind.RowSum).Concat(Along(section, section.AsRows(), RelationKind.ColumnSum));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines, RelationKind kind)
    {
        var slots = Enumerable.Range(0, lines.Slots.Length).Where(slot => Adds(lines.Slots[slot])).ToLookup(slot => IsOfPoints(lines.Slots[slot]));
        var summable = Enumerable.Range(0, lines.Heads.Length).Where(line => IsSummable(lines.Heads[line], kind)).ToList();
        var all = Enumerable.Range(0, lines.Heads.Length);
        return In(summable, [.. slots[false]], namedOnly: false).Concat(In(all, [.. slots[true]], namedOnly: true));

        IEnumerable<ReportRelation> In(IEnumerable<int> added, IReadOnlyList<int> some, bool namedOnly) =>
            SumFinder.Find(lines, added, some, namedOnly)
                .SelectMany(group => some.Select(slot => Relation(section, lines, group, slot, kind)))
                .OfType<ReportRelation>();
    }

    /// <summary>Rates and averages add to nothing, nor do the percentage points that rates changed by.</summary>
    private static bool Adds(LineHead head) => !head.IsRate && (!HeadMeasures.IsAverage(head.Core) || IsOfStandard(head)) && !HeadMeasures.IsOfRates(head.Printed);

    /// <summary>每户5万元 beside what it is paid for: a row of amounts like any other.</summary>
    private static bool IsOfStandard(LineHead head) => head.Path.Length > 1 && head.Core.Any(char.IsAsciiDigit) && !HeadMeasures.IsAverage(head.Path[0]);

    /// <summary>Neither do points of different indicators along a row.</summary>
    private static bool IsSummable(LineHead head, RelationKind kind) =>
        Adds(head) && !(kind == RelationKind.RowSum && IsOfPoints(head));

    /// <summary>Points, or what two scores differ by: an indicator of a rate has points like any other.</summary>
    private static bool IsOfPoints(LineHead head) => HeadMeasures.IsPoints(head.Measure) || head.Unit == MeasureUnit.Point;

    private static ReportRelation? Relation(TableSection section, Lines lines, SumGroup group, int slot, RelationKind kind)
    {
        if (lines.At(group.Total, slot) is not { } total)
            return null;
        var parts = group.Parts.Select(part => lines.At(part, slot)).OfType<Figure>()
            .Where(part => LikeUnits.MayAdd(part, total))
            .ToList();
        if (parts.Count < (group.IsVouched ? 1 : Math.Min(2, group.Parts.Length)))
            return null;
        if (parts.Sum(part => part.Value) != total.Value && SumTrial.LooksLikeRates(lines, group.Parts, slot, total.Value))
            return null;
        if (parts.Sum(part => part.Value) != total.Value && IsSumWithRates(lines, group, slot, total))
            return null;
        if (parts.Sum(part => part.Value) != total.Value && AreOfSeveralUnits(lines, group, slot, total))
            return null;
        if (parts.Sum(part => part.InBase) != total.InBase && group.Parts.Any(part => IsLeftOut(lines, part, slot)))
            return null;
        if (parts.Sum(part => part.Value) != total.Value && AreOfNumbered(lines, group, slot, total))
            return null;
        if (lines.Heads[group.Total].IsTotal && AreCounted(lines, slot, parts, total))
            return Counted(section, lines, group, slot, parts, total, kind);
        return new ReportRelation(kind, Nodes.Sum(parts, total.Unit), ComparisonOperator.Equal, Nodes.Figure(total, total.Unit), total.Unit, Basis(section, lines, group, slot))
        {
            Certainty = group.IsVouched || group.Broken == 0 ? Certainty.Certain : Certainty.Inferred,
            Siblings = new Siblings(group.Support, group.Broken),
            HasBlanks = parts.Count < group.Parts.Length,
            Assumption = group.IsVouched || group.Broken == 0 ? "" : "所列各项为全部构成",
        };
    }

    /// <summary>Whether lines between them that are called rates hold what is missing: then the slot holds points, or whatever adds up all the same.</summary>
    private static bool IsSumWithRates(Lines lines, SumGroup group, int slot, Figure total)
    {
        var (first, last) = (Math.Min(group.Total, group.Parts.Min()), Math.Max(group.Total, group.Parts.Max()));
        var all = Enumerable.Range(first, last - first + 1).Where(line => line != group.Total && (group.Parts.Contains(line) || !Adds(lines.Heads[line]))).Select(line => lines.At(line, slot)).OfType<Figure>().ToList();
        return all.Count > group.Parts.Length && all.Sum(figure => figure.Value) == total.Value;
    }

    /// <summary>Whether those with 一、 and 二、 alone make the total: what stands between is how the one before it was reckoned.</summary>
    private static bool AreOfNumbered(Lines lines, SumGroup group, int slot, Figure total) =>
        group.Parts.Where(part => Numbered().IsMatch(lines.Heads[part].Printed)).Select(part => lines.At(part, slot)).OfType<Figure>().ToList() is { Count: > 1 } numbered
        && numbered.Count < group.Parts.Length && numbered.Sum(part => part.Value) == total.Value;

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]{1,2}、", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>Whether all are whole numbers that do not add up to the last digit, in no unit, or beside amounts with decimals: a table of amounts would say its unit, and print one as exactly as the other.</summary>
    private static bool AreCounted(Lines lines, int slot, List<Figure> parts, Figure total) =>
        parts.Append(total).All(figure => figure is { PrintedDecimals: 0, Decimals: 0, Value: >= 0 } && figure.Rounding != Rounding.Exact)
        && (total.Unit == MeasureUnit.None || IsBesideDecimals(lines, slot, total)) && parts.Sum(part => part.Value) is var sum && sum != total.Value && Math.Abs(sum - total.Value) <= (parts.Count + 1) / 2m;

    private static bool IsBesideDecimals(Lines lines, int slot, Figure total) =>
        lines.Slots[slot].Unit is null && Enumerable.Range(0, lines.Slots.Length).Any(other => !lines.Slots[other].IsRate
            && Enumerable.Range(0, lines.Heads.Length).Any(line => lines.At(line, other) is { PrintedDecimals: > 0 } figure && figure.Unit == total.Unit));

    private static ReportRelation Counted(TableSection section, Lines lines, SumGroup group, int slot, List<Figure> parts, Figure total, RelationKind kind) =>
        new(kind, Nodes.Sum(parts, total.Unit), ComparisonOperator.Equal, Nodes.Figure(total, total.Unit), total.Unit, Basis(section, lines, group, slot))
        {
            Certainty = Certainty.Conditional,
            IsOfWholes = true,
            Siblings = new Siblings(group.Support, group.Broken),
            HasBlanks = parts.Count < group.Parts.Length,
            Assumption = "所列各数均为整数计数",
        };

    /// <summary>Whether a part was read in another unit than the total, and the printed numbers add up all the same, but for their rounding: then its unit was guessed wrongly.</summary>
    private static bool AreOfSeveralUnits(Lines lines, SumGroup group, int slot, Figure total) =>
        group.Parts.Select(part => lines.At(part, slot)).OfType<Figure>().ToList() is var all && all.Exists(part => !LikeUnits.Are(part.Unit, total.Unit))
        && Math.Abs(all.Sum(part => part.Value) - total.Value) * 2 <= all.Append(total).Sum(figure => figure.PrintedDecimals == 0 ? 0 : new decimal(1, 0, 0, false, (byte)figure.PrintedDecimals));

    /// <summary>Whether a part is blank in this slot only: then it was not printed, and nothing is known of the sum.</summary>
    private static bool IsLeftOut(Lines lines, int part, int slot) =>
        lines.At(part, slot) is null && Enumerable.Range(0, lines.Slots.Length).Count(other => lines.At(part, other) is not null) is >= 2 and var filled
        && filled >= Enumerable.Range(0, lines.Slots.Length).Count(other => other != slot && lines.Slots[other].IsRate == lines.Slots[slot].IsRate);

    private static Message Basis(TableSection section, Lines lines, SumGroup group, int slot)
    {
        var parts = group.Parts.Length <= 6
            ? Message.List("、", group.Parts.Select(part => lines.Heads[part]))
            : $"{lines.Heads[group.Parts[0]]}至{lines.Heads[group.Parts[^1]]}等{group.Parts.Length}项";
        var where = lines.Slots[slot].ToString();
        return where.Length == 0 ? (Message)$"{section.Name}：{parts}之和应等于“{lines.Heads[group.Total]}”" : $"{section.Name}“{where}”：{parts}之和应等于“{lines.Heads[group.Total]}”";
    }
}
