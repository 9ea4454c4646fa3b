using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums.Items;

/// <summary>Totals and parts in an outline, each in a paragraph of its own: 一、中央资金（3046万元） with （一）产业1860万元 …, 二、…, below a total of both.</summary>
/// <remarks>The first amount of each paragraph. Told where the parts make the total, or one slip keeps them from it; of all levels where any comes out.</remarks>
internal static partial class OutlinedSums
{
    private const int FewestParts = 2;

    /// <summary>The sums of each paragraph over those one level below it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var told = text.Passages.Select(passage => (Level: Level(passage.Source.Text), First: passage.Mentions.FirstOrDefault(mention => mention.Dimension == "money"))).ToList();
        for (var at = 0; at + FewestParts < told.Count; at++)
        {
            if (told[at].First is not { IsPlain: true, RowLength: 1 } total || told[at + 1].Level is not > 0 || told[at + 1].Level <= told[at].Level)
                continue;
            var level = told[at + 1].Level;
            var below = told.Skip(at + 1).TakeWhile(one => one.Level >= level).Where(one => one.Level == level).Select(one => one.First).ToList();
            if (below.Count >= FewestParts && below.TrueForAll(part => part is { IsPlain: true, RowLength: 1, IsAmount: true }) && Sum(total, below.ConvertAll(part => part!)) is { } sum)
                yield return sum;
        }
    }

    private static ReportRelation? Sum(Mention total, List<Mention> parts)
    {
        var unit = total.Figure.Unit;
        var relation = new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"分列的{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各项为全部组成部分",
        };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation : OneSlip.Explains(parts, total) ? relation with { Certainty = Certainty.Conditional } : null;
    }

    /// <summary>How deep the paragraph's number stands: 一、 1, （一） 2, 1. 3, （1） 4; 0 without one.</summary>
    private static int Level(string text) =>
        Number().Match(text) is not { Success: true } number ? 0 : number.Groups["one"].Success ? 1 : number.Groups["two"].Success ? 2 : number.Groups["three"].Success ? 3 : 4;

    [GeneratedRegex(@"^\s*(?:(?<one>[一二三四五六七八九十]{1,3}、)|(?<two>[（(][一二三四五六七八九十]{1,3}[）)])|(?<three>\d{1,2}[.．、](?!\d))|[（(]\d{1,2}[）)])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
