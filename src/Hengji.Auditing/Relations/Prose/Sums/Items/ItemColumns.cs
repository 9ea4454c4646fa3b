using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums.Items;

/// <summary>Items told in the same words (1.甲集团。营业收入…；利润…；职工…), whose numbers of one kind make a total told before them.</summary>
/// <remarks>Only where they add up, or where one slip of the hand keeps them from it.</remarks>
internal static class ItemColumns
{
    private const int FewestItems = 3;
    private const int FewestDigits = 4;
    private const int PassagesBack = 4;
    private const int WordsCompared = 6;

    /// <summary>The sums of each list of items.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Items.Where(list => list.Items.Length >= FewestItems && list.Items.All(item => item.Length > 1)).SelectMany(list => Of(list, text));

    private static IEnumerable<ReportRelation> Of(ItemList list, ProseText text)
    {
        var first = text.PassageOf(list.Items[0][0]);
        var start = list.Items[0][0].Number.Start;
        var totals = text.Passages[Math.Max(0, first - PassagesBack)..(first + 1)].SelectMany(passage => passage.Mentions)
            .Where(mention => IsNumber(mention) && (text.PassageOf(mention) < first || mention.Number.Start < start)).Reverse().ToList();
        var columns = list.Items.Select(item => item.Where(IsNumber).GroupBy(Words).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single())).ToList();
        foreach (var words in columns[0].Keys.Where(words => columns.TrueForAll(item => item.ContainsKey(words))))
        {
            if (Sum(columns.ConvertAll(item => item[words]), totals) is { } sum)
                yield return sum;
        }
    }

    private static ReportRelation? Sum(List<Mention> parts, List<Mention> totals)
    {
        var same = totals.FindAll(total => total.Dimension == parts[0].Dimension);
        if (same.Find(total => Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit))) is { } whole)
            return Relation(parts, whole);
        return same.Find(total => total.Figure.Printed.Count(char.IsDigit) >= FewestDigits && OneSlip.Explains(parts, total)) is { } slipped
            ? Relation(parts, slipped) with { Certainty = Certainty.Conditional, Assumption = "假定所列各项为全部组成部分；差额恰为一处笔误" }
            : null;
    }

    private static ReportRelation Relation(List<Mention> parts, Mention total)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"分列{parts.Count}项的“{parts[0].Subject}”之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各项之和与总数相符，按完整列举核对",
        };
    }

    private static bool IsNumber(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && mention.Measure is not (Measure.Change or Measure.Whole) && Nodes.IsNonZero(mention);

    /// <summary>What is counted, in which words.</summary>
    private static (string, Measure, string) Words(Mention mention) =>
        (mention.Dimension, mention.Measure, mention.Subject.Length > WordsCompared ? mention.Subject[^WordsCompared..] : mention.Subject);
}
