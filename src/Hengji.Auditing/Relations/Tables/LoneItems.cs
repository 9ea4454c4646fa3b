using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Totals of items of which one is filled and the others are blank: 本年收入合计 of a unit that lives on 财政拨款收入 alone.</summary>
/// <remarks>
/// Official statements print all items there may be, so that a blank one is nothing. Along a row the columns must be alike in most rows; in a
/// column the items must be numbered through, or the only item be a total itself. With two filled items it is a sum like any other.
/// </remarks>
internal static class LoneItems
{
    private const int FewestHolding = 3;
    private const int HoldingForEachBreak = 4;
    private const int FewestNumbered = 3;

    /// <summary>The relations of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) => AlongRows(section, section.AsColumns()).Concat(AlongColumns(section, section.AsRows()));

    /// <summary>合计 and behind it the columns of its items, one of them filled.</summary>
    private static IEnumerable<ReportRelation> AlongRows(TableSection section, Lines columns)
    {
        var slots = Enumerable.Range(0, columns.Slots.Length).Where(slot => !columns.Slots[slot].IsRate).ToList();
        for (var total = 0; total < columns.Heads.Length; total++)
        {
            if (!IsTotal(columns.Heads[total]))
                continue;
            var items = Enumerable.Range(total + 1, columns.Heads.Length - total - 1).TakeWhile(item => IsItem(columns.Heads[item], columns.Heads[total])).ToList();
            var pairs = Filled(columns, items, slots) is [var only] && (items.Count > 1 || HasBlanksBeside(section, total, items)) ? Pairs(columns, total, only, slots).ToList() : [];
            var held = pairs.Count(pair => pair.Total.Value != 0 && pair.Total.Value == pair.Item.Value);
            var broken = pairs.Count(pair => pair.Total.Value != pair.Item.Value);
            if (held < FewestHolding || broken > Math.Max(1, held / HoldingForEachBreak))
                continue;
            var certainty = broken * HoldingForEachBreak <= held ? Certainty.Certain : Certainty.Conditional;
            foreach (var (slot, whole, item) in pairs)
                yield return Relation(RelationKind.RowSum, whole, item, Basis(section, columns, slot, total), certainty) with { Siblings = new Siblings(held, broken) };
        }
    }

    /// <summary>Whether columns without any figure stand among the items: they have heads, and are no columns of the section.</summary>
    private static bool HasBlanksBeside(TableSection section, int total, List<int> items)
    {
        var last = total + items.Count + 1 < section.Columns.Length ? section.Columns[total + items.Count + 1].Number : section.Grid.Columns;
        var known = section.Columns.Select(column => column.Number).ToHashSet();
        return Enumerable.Range(section.Columns[total].Number, last - section.Columns[total].Number)
            .Any(column => !known.Contains(column) && Enumerable.Range(0, section.Rows[0].Number).Any(row => section.Grid.TextAt(row, column) is { Length: > 0 } head && HeadText.IsMoney(head)));
    }

    /// <summary>The rows above 本年收入合计, one of them filled; above 总计 that total and what was carried over.</summary>
    private static IEnumerable<ReportRelation> AlongColumns(TableSection section, Lines rows)
    {
        for (var total = 1; total < rows.Heads.Length; total++)
        {
            if (!IsTotal(rows.Heads[total]))
                continue;
            var items = Above(rows, total);
            for (var slot = 0; slot < rows.Slots.Length; slot++)
            {
                if (!rows.Slots[slot].IsRate && rows.At(total, slot) is { } whole && Filled(rows, items, [slot]) is [var only] && items.Count > 1 && IsComplete(rows, items, only, total)
                    && rows.At(only, slot) is { } item && LikeUnits.Are(whole.Unit, item.Unit))
                    yield return Relation(RelationKind.ColumnSum, whole, item, Basis(section, rows, slot, total), Certainty.Inferred);
            }
        }
    }

    /// <summary>The rows since the total before it; that total too if it is what is left of all money.</summary>
    private static List<int> Above(Lines rows, int total)
    {
        var items = Enumerable.Range(0, total).Reverse().TakeWhile(row => !rows.Heads[row].IsTotal).Reverse().ToList();
        var before = items.Count > 0 ? items[0] - 1 : total - 1;
        return before >= 0 && HeadText.IsGrandTotal(rows.Heads[total].Core) ? [before, .. items] : items;
    }

    /// <summary>Whether blank items are nothing: the items are numbered through, or the filled one is the total of the year.</summary>
    private static bool IsComplete(Lines rows, List<int> items, int only, int total) =>
        rows.Heads[only].IsTotal ? HeadText.IsGrandTotal(rows.Heads[total].Core) && !HeadText.IsGrandTotal(rows.Heads[only].Core)
        : items.Count(item => rows.Heads[item].Depth == rows.Heads[items[0]].Depth && rows.Heads[item].Depth > 0) >= FewestNumbered;

    private static List<int> Filled(Lines lines, List<int> items, IReadOnlyList<int> slots) =>
        items.FindAll(item => slots.Any(slot => lines.At(item, slot) is { Value: not 0 }));

    private static IEnumerable<(int Slot, Figure Total, Figure Item)> Pairs(Lines lines, int total, int only, IReadOnlyList<int> slots)
    {
        foreach (var slot in slots)
        {
            if (lines.At(total, slot) is { } whole && lines.At(only, slot) is { } item && LikeUnits.Are(whole.Unit, item.Unit))
                yield return (slot, whole, item);
        }
    }

    private static bool IsTotal(LineHead head) => head is { IsTotal: true, IsRate: false } && !HeadMeasures.IsPoints(head.Measure);

    /// <summary>A column under the same outer head that can be part of the total.</summary>
    private static bool IsItem(LineHead head, LineHead total) =>
        head is { IsTotal: false, IsRate: false, Core.Length: > 0 } && IsAlike(head.Measure, total.Measure) && head.Path[..^1].SequenceEqual(total.Path[..^1]);

    /// <summary>财政拨款收入 under 本年收入合计: that the amount is one of this year needs not be said again.</summary>
    private static bool IsAlike(Measure one, Measure other) => one == other || (one is Measure.Amount or Measure.Actual && other is Measure.Amount or Measure.Actual);

    private static ReportRelation Relation(RelationKind kind, Figure whole, Figure item, Message basis, Certainty certainty) =>
        new(kind, Nodes.Figure(item, whole.Unit), ComparisonOperator.Equal, new BoundFigure(whole, 1), whole.Unit, basis)
        {
            Certainty = certainty,
            HasBlanks = true,
            IsByDefinition = true,
            Assumption = certainty == Certainty.Certain ? Message.None : "空白各项为零",
        };

    private static Message Basis(TableSection section, Lines lines, int slot, int total) =>
        $"{section.Name}“{lines.Slots[slot]}”：各项中只有一项有数，应等于“{lines.Heads[total]}”";
}
