using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>The total of as many items as its words say, told before it: 上述七项支出合计80万元; 以上3类共计20件.</summary>
/// <remarks>Only where they add up, or where one slip of the hand keeps them from it.</remarks>
internal static partial class CountedTotals
{
    private const int FewestDigits = 4;
    private const int PassagesBack = 2;
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The relations of all such totals.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        for (var at = 0; at < text.Passages.Length; at++)
        {
            foreach (var total in text.Passages[at].Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") }))
            {
                if (Together().Match(total.Lead) is { Success: true } told && Number(told.Groups["count"].Value) is > 1 and var count
                    && Sum(total, count, text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)]) is { } sum)
                    yield return sum;
            }
        }
    }

    /// <summary>The last amounts told one after the other, first of a part each, that make the total.</summary>
    private static ReportRelation? Sum(Mention total, int count, ImmutableArray<Passage> near)
    {
        var clauses = near.SelectMany(passage => passage.Sentences).SelectMany(Firsts)
            .Where(mention => mention.Dimension == total.Dimension && (mention.Sentence.Source != total.Sentence.Source || mention.Number.Start < total.Number.Start)).ToList();
        ReportRelation? slipped = null;
        for (var first = clauses.Count - count; first >= 0; first--)
        {
            var relation = Relation(clauses[first..(first + count)], total);
            if (Nodes.CanHold(relation.Left, relation.Right))
                return relation;
            if (total.Figure.Printed.Count(char.IsDigit) >= FewestDigits && OneSlip.Explains(clauses[first..(first + count)], total))
                slipped ??= relation with { Certainty = OneSlip.SuretyOf(clauses[first..(first + count)], total), Assumption = "假定所述各项即前文所列；差额恰为一处笔误" };
        }
        return slipped;
    }

    /// <summary>The first amount of each part of a sentence that has a name of its own.</summary>
    private static IEnumerable<Mention> Firsts(ReadSentence sentence) =>
        sentence.Mentions.Where((mention, at) => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Depth: 0, Subject.Length: > 1 } && (at == 0 || mention.Lead.AsSpan().IndexOfAny('；', '、', '，') >= 0));

    private static int Number(string count) =>
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : count == "两" ? 2 : Numerals.IndexOf(count[0], StringComparison.Ordinal) + 1;

    private static ReportRelation Relation(List<Mention> parts, Mention total)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"前列{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所述各项即前文所列",
        };
    }

    [GeneratedRegex(@"(?:以上|上述|前述|前|这)(?<count>[两二三四五六七八九十]|\d{1,2})(?:大|个)?[项类者种个款][^，。；：\d]{0,8}(?:合计|共计|总计|之和|累计|共)[^，。；：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
