using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>其中: what is listed under a line is not more than the line, alone and together.</summary>
internal static class TableBounds
{
    /// <summary>The bounds of a section, along rows and columns.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines)
    {
        for (var first = 1; first < lines.Heads.Length; first++)
        {
            if (!Opens(lines, first) || lines.Heads[first].IsRate || lines.Heads[first - 1].IsRate || !IsPlausible(lines, first))
                continue;
            var parts = Parts(lines, first);
            for (var slot = 0; slot < lines.Slots.Length; slot++)
            {
                if (!lines.Slots[slot].IsRate && lines.Slots[slot].Measure != Measure.Change && !HeadMeasures.IsPoints(lines.Slots[slot].Measure) && lines.At(first - 1, slot) is { Value: >= 0 } whole)
                {
                    foreach (var relation in InSlot(section, lines, (first - 1, parts), slot, whole))
                        yield return relation;
                }
            }
        }
    }

    /// <summary>Whether a list of parts begins here: under a head 其中 only its first line follows the whole.</summary>
    private static bool Opens(Lines lines, int line)
    {
        var (head, before) = (lines.Heads[line], lines.Heads[line - 1]);
        return head.OpensParts && !before.OpensParts
            && (HeadText.OpensParts(head.Printed) || head.Path.Length < 2 || !before.Path.Contains(head.Path[^2]));
    }

    /// <summary>Whether the line before can be the whole: where it mostly is less than the part, it is another line's list.</summary>
    private static bool IsPlausible(Lines lines, int first)
    {
        var pairs = Enumerable.Range(0, lines.Slots.Length)
            .Select(slot => (Whole: lines.At(first - 1, slot)?.Value, Part: lines.At(first, slot)?.Value))
            .Where(pair => pair.Whole > 0 && pair.Part is not null)
            .ToList();
        return pairs.Count(pair => pair.Part > pair.Whole) * 2 < Math.Max(2, pairs.Count);
    }

    /// <summary>The line of 其中 and those behind it without a number of their own, up to the next total or list.</summary>
    private static List<int> Parts(Lines lines, int first)
    {
        var parts = new List<int> { first };
        for (var line = first + 1; line < lines.Heads.Length; line++)
        {
            var head = lines.Heads[line];
            if (head.IsTotal || head.OpensParts || head.Indent < lines.Heads[line - 1].Indent || head.Depth != lines.Heads[first].Depth || head.IsRate || head.Measure != lines.Heads[first].Measure)
                break;
            parts.Add(line);
        }
        while (parts.Count > 1 && IsTooLong(lines, first - 1, parts))
            parts.RemoveAt(parts.Count - 1);
        return parts;
    }

    /// <summary>Whether the lines together are more than the whole in most slots: the last of them is no part of it (空编数 behind the persons of 在职人数).</summary>
    private static bool IsTooLong(Lines lines, int whole, List<int> parts)
    {
        var sums = Enumerable.Range(0, lines.Slots.Length)
            .Where(slot => !lines.Slots[slot].IsRate && lines.At(whole, slot) is not null)
            .Select(slot => (Whole: lines.At(whole, slot)!, Sum: parts.Select(part => lines.At(part, slot)).OfType<Figure>().Where(part => part.Unit == lines.At(whole, slot)!.Unit).Sum(part => part.Value)))
            .ToList();
        return sums.Count(pair => pair.Sum > pair.Whole.Value) * 2 > Math.Max(2, sums.Count);
    }

    private static IEnumerable<ReportRelation> InSlot(TableSection section, Lines lines, (int Whole, List<int> Lines) group, int slot, Figure whole)
    {
        var parts = group.Lines
            .Select(line => (Line: line, Figure: lines.At(line, slot)))
            .Where(part => part.Figure is { Value: >= 0 } figure && figure.Unit.Dimension == whole.Unit.Dimension)
            .ToList();
        if (parts.Count == 0)
            yield break;
        if (parts[0].Line == group.Lines[0])
            yield return Relation([parts[0].Figure!], Certainty.Certain, $"“{lines.Heads[parts[0].Line]}”是“{lines.Heads[group.Whole]}”的其中项，不应大于它");
        if (parts.Count > 1)
            yield return Relation([.. parts.Select(part => part.Figure!)], Certainty.Conditional, $"“{lines.Heads[group.Whole]}”的其中各项之和不应大于它");

        ReportRelation Relation(IReadOnlyList<Figure> some, Certainty certainty, Message basis) =>
            new(RelationKind.Bound, Nodes.Sum(some, whole.Unit), ComparisonOperator.AtMost, Nodes.Figure(whole, whole.Unit), whole.Unit, $"{section.Name}：{basis}")
            {
                Certainty = certainty,
                Assumption = certainty == Certainty.Certain ? "" : "所列各项互不重复且都属于该项",
            };
    }
}
