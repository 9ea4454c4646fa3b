using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Questionnaires;

/// <summary>Polls of several groups told one after the other: 学生有效问卷219份，满意198份，满意度90.41%；家长有效问卷251份，满意218份，满意度86.85%.</summary>
/// <remarks>How content is counted differs: told where one slip of the hand keeps a rate from it, or where another group is counted so.</remarks>
internal static partial class PollGroups
{
    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => Of([.. passage.Mentions]));

    private static IEnumerable<ReportRelation> Of(List<Mention> mentions)
    {
        var made = new List<(ReportRelation Relation, bool IsContent, bool Holds, bool IsSlip)>();
        var start = 0;
        for (var at = 0; at < mentions.Count; at++)
        {
            if (mentions[at] is not { IsPlain: true, RowLength: 1 } rate || rate.Figure.Unit != MeasureUnit.Percent)
                continue;
            var counts = mentions[start..at].FindAll(mention => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } && Nodes.IsNonZero(mention));
            if (Contentment().IsMatch(rate.Lead))
                (start, made) = (at + 1, [.. made, .. Made(counts, rate, true, (Valid(), Content()), "满意度＝表示满意的答卷数÷有效答卷数")]);
            else if (Answered().IsMatch(rate.Lead))
                made.AddRange(Made(counts, rate, false, (Sent(), rate.Lead.Contains("有效", StringComparison.Ordinal) ? Valid() : Back()), "有效率（回收率）＝有效（收回）答卷数÷发放数"));
        }
        foreach (var (relation, isContent, holds, isSlip) in made)
        {
            if (holds || isSlip || made.Exists(one => one.Holds && one.IsContent == isContent))
                yield return holds ? relation : relation with { Certainty = isSlip ? Certainty.Inferred : Certainty.Conditional };
        }
    }

    /// <summary>The rate of the last count of each kind; none where several levels of content are counted.</summary>
    private static IEnumerable<(ReportRelation Relation, bool IsContent, bool Holds, bool IsSlip)> Made(List<Mention> counts, Mention rate, bool isContent, (Regex Whole, Regex Part) words, Message basis)
    {
        var parts = isContent ? counts.FindAll(count => words.Part.IsMatch(count.Lead)) : [.. counts.TakeLast(1).Where(count => words.Part.IsMatch(count.Lead))];
        if (parts is not [var part] || counts.FindLast(count => count.Number.Start < part.Number.Start && count.Dimension == part.Dimension && words.Whole.IsMatch(count.Lead)) is not { } whole || counts.Exists(count => count.Number.Start > part.Number.Start))
            yield break;
        var relation = new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, basis)
        {
            Certainty = Certainty.Inferred,
            Assumption = "比率以本句所列答卷数计算",
        };
        yield return (relation, isContent, Nodes.CanHold(relation.Left, relation.Right), SlipShape.ExplainsShare(rate.Figure, part, whole));
    }

    [GeneratedRegex(@"(?<!不)满意[度率](?:为|达到?|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Contentment();

    [GeneratedRegex(@"(?:有效|收回|回收)率(?:为|达到?|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex(@"(?<![不本较常])满意(?:的|以上的?)?(?:答卷|问卷|人数|有|共|为)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Content();

    [GeneratedRegex(@"有效(?:的)?(?:调查)?(?:问卷|答卷|样本|回收|收回)*(?:数量?)?(?:有|共|为)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();

    [GeneratedRegex(@"(?:收回|回收)(?:了)?(?:调查)?(?:问卷|答卷|样本)*(?:共|为)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Back();

    [GeneratedRegex(@"发(?:放|出)(?:了)?(?:满意度)?(?:调查)?(?:问卷|答卷|样本)*(?:共|为)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sent();
}
