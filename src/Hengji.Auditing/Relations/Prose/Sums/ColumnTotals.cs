using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rows;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Totals of two or three kinds and their parts, which tell the same kinds by turns: 案件318件、264.70万元：食品类142件、118.36万元；药械类57件、…; 212条、1846人，已化解186条、1593人，其余26条、253人.</summary>
/// <remarks>Where the parts of one kind make its total, they are all there are, and those of the other kinds must make theirs. A break is asked; of money and measures where one slip explains it.</remarks>
internal static class ColumnTotals
{
    private const int FewestParts = 2;
    private const int MostKinds = 3;
    private const int FewestDigits = 3;
    private const decimal SmallestTold = 10;
    private const decimal MostTimes = 4;

    /// <summary>The sums of each sentence, the one before included.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => Enumerable.Range(0, passage.Sentences.Length).SelectMany(at => Of(passage, at)));

    private static List<ReportRelation> Of(Passage passage, int at)
    {
        var own = passage.Sentences[at].Mentions.Where(IsMeant).ToList();
        var before = at > 0 && own.Count > 0 && (own[0].Lead.Contains("其中", StringComparison.Ordinal) || ListWords.ViewOfAll().IsMatch(own[0].Lead) || ListWords.ByKind().IsMatch(own[0].Lead)) ? passage.Sentences[at - 1].Mentions.Where(IsMeant).ToList() : [];
        List<Mention> told = [.. before, .. own];
        for (var start = Math.Max(before.Count, 1); start + (FewestParts * 2) <= told.Count; start++)
        {
            for (var kinds = MostKinds; kinds >= 2; kinds--)
            {
                if (Columns(told, start, kinds) is { } columns && Sums(columns) is { Count: > 0 } sums)
                    return sums;
            }
        }
        return [];
    }

    private static bool IsMeant(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("%" or "") } && mention.Measure is not (Measure.LastYear or Measure.Earlier);

    /// <summary>Each kind's parts with its total, the last of the kind before them, or a closing one behind; null where they do not come by turns.</summary>
    private static List<(List<Mention> Parts, Mention Total)>? Columns(List<Mention> told, int start, int kinds)
    {
        var pattern = told.Skip(start).Take(kinds).Select(mention => mention.Dimension).ToList();
        if (pattern.Distinct().Count() < kinds)
            return null;
        if (IsRowOfList(told, start, kinds, pattern))
            return null;
        var end = start;
        while (end < told.Count && told[end].Dimension == pattern[(end - start) % kinds] && !ListWords.ClosingTotal().IsMatch(told[end].Lead))
            end++;
        var rows = (end - start) / kinds;
        if (rows < FewestParts || (end - start) % kinds > 0 || (end < told.Count && told[end].Lead.TrimStart() is not ['；' or '，', ..]))
            return null;
        var columns = new List<(List<Mention>, Mention)>();
        for (var kind = 0; kind < kinds; kind++)
        {
            var parts = Enumerable.Range(0, rows).Select(row => told[start + (row * kinds) + kind]).ToList();
            if ((told[..start].FindLast(mention => mention.Dimension == pattern[kind]) ?? told.Skip(end).FirstOrDefault(mention => mention.Dimension == pattern[kind] && ListWords.ClosingTotal().IsMatch(mention.Lead))) is not { } total)
                return null;
            if (parts.Exists(part => CountedThings.AreOther(part, total)))
                return null;
            if (parts.Sum(part => part.InBase) is var sum && (sum > total.InBase * MostTimes || total.InBase > sum * MostTimes) && !OneSlip.Explains(parts, total))
                return null;
            columns.Add((parts, total));
        }
        return columns;
    }

    /// <summary>Whether the row before is told as these rows are: then it is one of them, and no totals.</summary>
    private static bool IsRowOfList(List<Mention> told, int start, int kinds, List<string> pattern) =>
        start >= kinds && told[(start - kinds)..start].Select(mention => mention.Dimension).SequenceEqual(pattern) && new[] { start, start + kinds }.All(at => told[at].Lead.TrimStart() is ['；', ..]);

    /// <summary>The sums of all kinds where those of one come out in figures that tell something.</summary>
    private static List<ReportRelation> Sums(List<(List<Mention> Parts, Mention Total)> columns)
    {
        var sums = columns.ConvertAll(column => (column.Total, Relation: Relation(column.Parts, column.Total), IsTold: column.Total.Number.IsCount || OneSlip.IsCopied(column.Parts, column.Total) || OneSlip.Explains(column.Parts, column.Total, FewestDigits)));
        var holding = sums.Where(sum => Nodes.CanHold(sum.Relation.Left, sum.Relation.Right)).ToList();
        return holding.Exists(sum => sum.Total.Figure.Value >= SmallestTold || sum.Total.Figure.PrintedDecimals > 0)
            ? [.. sums.Where(sum => sum.IsTold || holding.Contains(sum)).Select(sum => holding.Contains(sum) ? sum.Relation : sum.Relation with { Certainty = Certainty.Conditional })] : [];
    }

    private static ReportRelation Relation(List<Mention> parts, Mention total) =>
        new(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, parts), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"分列的{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各项为全部组成部分",
        };
}
