using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rows;

/// <summary>How many of the things listed rose and how many fell: 8类税收5增3降; 21个行业中，15个增长、6个下降; and how much those that rose did together.</summary>
internal static partial class RisesAndFalls
{
    private const int MostApart = 2;

    /// <summary>The relations of each passage that tells both numbers.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => Of(passage, text));

    private static IEnumerable<ReportRelation> Of(Passage passage, ProseText text)
    {
        var mentions = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 }).ToList();
        for (var at = 0; at + 1 < mentions.Count; at++)
        {
            var (up, down) = (mentions[at], mentions[at + 1]);
            if (!Rose().IsMatch(up.Tail) || !Fell().IsMatch(down.Tail) || up.Dimension != down.Dimension || down.Sentence != up.Sentence)
                continue;
            var moved = Listed(down, text);
            if (at > 0 && mentions[at - 1] is { Number.IsCount: true } all && all.Sentence == up.Sentence && Sum(all, up, down, moved.Count == up.Figure.Value + down.Figure.Value) is { } sum0)
                yield return sum0;
            if (Math.Abs(moved.Count - up.Figure.Value - down.Figure.Value) > MostApart || moved.Count < 2)
                continue;
            yield return Counted(up, moved.Count(change => change.Words.Direction > 0), "增长");
            yield return Counted(down, moved.Count(change => change.Words.Direction < 0), "下降");
        }
        foreach (var total in mentions.Where(mention => mention.Measure == Measure.Change && Together().IsMatch(mention.Lead)))
        {
            if (Sum(total, Listed(total, text).FindAll(change => change.Words.Direction == total.Words.Direction)) is { } sum)
                yield return sum;
        }
    }

    /// <summary>The change, else the rate, of each row told behind a number in its passage.</summary>
    private static List<Mention> Listed(Mention told, ProseText text)
    {
        var rows = text.Rows.FirstOrDefault(rows => rows.Rows[0][0].Sentence.Source == told.Sentence.Source && rows.Rows[0][0].Number.Start > told.Number.Start);
        return rows is null ? [] : [.. rows.Rows.Select(row => row.FirstOrDefault(mention => mention.Measure == Measure.Change) ?? row.FirstOrDefault(mention => mention.Measure == Measure.ChangeRate)).OfType<Mention>()];
    }

    private static ReportRelation? Sum(Mention total, List<Mention> changes)
    {
        if (changes.Count < 2 || !changes.TrueForAll(change => change.IsPlain && change.Dimension == total.Dimension))
            return null;
        var unit = total.Figure.Unit;
        var relation = new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, changes), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"所列{changes.Count}项同向增减额之和")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部增减",
        };
        return Nodes.CanHold(relation.Left, relation.Right) || OneSlip.Explains(changes, total) ? relation : null;
    }

    /// <summary>Some may have stayed as they were; as many as one miscounts are asked about.</summary>
    private static ReportRelation? Sum(Mention all, Mention up, Mention down, bool areListed)
    {
        var (unit, apart) = (all.Figure.Unit, all.Figure.Value - up.Figure.Value - down.Figure.Value);
        return apart < -MostApart && !areListed ? null : new ReportRelation(
            RelationKind.TextSum, new BoundSum([new BoundTerm(1, Nodes.Of(up, up.Figure.Unit)), new BoundTerm(1, Nodes.Of(down, down.Figure.Unit))]), apart > MostApart && !areListed ? ComparisonOperator.AtMost : ComparisonOperator.Equal, Nodes.Of(all, unit), unit, "增长的与下降的个数之和等于总数")
        {
            Certainty = apart == 0 ? Certainty.Inferred : Certainty.Conditional,
            Assumption = "增减个数为前述各项",
        };
    }

    private static ReportRelation Counted(Mention told, int count, string word) =>
        new(RelationKind.Count, Nodes.Of(told, told.Figure.Unit), ComparisonOperator.Equal, new BoundConstant(count), told.Figure.Unit, $"文中所列各项有{count}项{word}")
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列即所述各项",
        };

    [GeneratedRegex("^[^，。；：]{0,6}?(?:增|升|涨)(?:长|收|加|幅)?[、，]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Rose();

    [GeneratedRegex("^[^，。；：]{0,6}?(?:降|减|跌)(?:低|收|少|幅)?(?=$|[，。；：、）])", RegexOptions.CultureInvariant)]
    private static partial Regex Fell();

    [GeneratedRegex("(?:增收|增长|增加|上升|减收|下降|减少)的[^，。；：\\d]{0,8}?(?:合计|共计?|累计)?(?:增收|增支|增加|减收|减支|减少)$", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
