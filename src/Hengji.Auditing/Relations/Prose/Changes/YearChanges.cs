using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>A change told of a name (2022年“三公”经费预算较2021年增加1.68万元) whose amounts of both years stand elsewhere in the text.</summary>
/// <remarks>Each must be told with one value only. Where that does not make the change, one slip of the hand must explain it: else other amounts are meant.</remarks>
internal static class YearChanges
{
    private const int ShortestName = 2;

    /// <summary>The relations of changes and rates without a base of their own beside them.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var told = text.Mentions.Where(IsFact).ToLookup(mention => (FactKey.Subject(mention.Subject), mention.Year!.Value));
        return text.Passages.SelectMany(ChangeGroup.In).Where(group => group is { IsOpen: false, Before: null } && group.First is { RowLength: 1 }).SelectMany(group => Of(group, told));
    }

    private static IEnumerable<ReportRelation> Of(ChangeGroup group, ILookup<(string, int), Mention> told)
    {
        if (Years(group) is not { } years || Name(group) is not { Length: >= ShortestName } name || FactKey.IsGeneral(name))
            yield break;
        var now = group.Now ?? Only(told[(name, years.Now)]);
        if (now is not { IsPlain: true } || Only(told[(name, years.Before)]) is not { } before || !Nodes.IsSameDimension(now, before))
            yield break;
        if (group.Change is { } change && Nodes.IsSameDimension(change, now) && (Holds(ChangeFormulas.Difference(now, before, change)) || OneSlip.Explains([(1, now), (-1, before)], change, change.Words.Direction)))
            yield return Assumed(ChangeFormulas.Difference(now, before, change));
        if (group is { Change: null, Rate: { } rate } && Nodes.IsNonZero(before) && (Holds(ChangeFormulas.GrowthFrom(now, before, rate)) || IsSlip(now, before, rate)))
            yield return Assumed(ChangeFormulas.GrowthFrom(now, before, rate));
    }

    private static bool IsFact(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Year: not null } && (mention.IsAmount || mention.IsBudget || mention.Measure == Measure.LastYear) && FactKey.Subject(mention.Subject).Length >= ShortestName;

    private static (int Now, int Before)? Years(ChangeGroup group)
    {
        var against = ComparisonWords.Against(group.First.Lead);
        if ((group.Now?.Year ?? group.First.Year) is not { } now)
            return null;
        int? before = against == ComparisonWords.LastYear ? now - 1 : int.TryParse(against, CultureInfo.InvariantCulture, out var named) ? named : null;
        return before is { } year && year < now ? (now, year) : null;
    }

    private static string Name(ChangeGroup group) =>
        FactKey.Subject(group.Now is { } now ? now.Subject : SubjectWords.Of(BeforeComparison(group.First.Lead)));

    private static string BeforeComparison(string lead)
    {
        var clause = lead[(lead.LastIndexOfAny(['，', '；', '。', '：']) + 1)..];
        return clause.IndexOfAny(['比', '较', '与']) is > 0 and var end ? clause[..end] : ChangeWords.Without(clause);
    }

    /// <summary>The value all places tell.</summary>
    private static Mention? Only(IEnumerable<Mention> told) =>
        told.DistinctBy(mention => mention.InBase).Take(2).ToList() is [var one] ? one : null;

    private static bool Holds(ReportRelation relation) => Nodes.CanHold(relation.Left, relation.Right);

    private static bool IsSlip(Mention now, Mention before, Mention rate)
    {
        var growth = ((now.InBase / before.InBase) - 1) * 100 * rate.Words.Direction;
        return SlipShape.ExplainsRounded(rate.Figure, growth);
    }

    private static ReportRelation Assumed(ReportRelation relation) =>
        relation with { Certainty = Certainty.Inferred, Assumption = "文中另处所列同名的数是比较的基数" };
}
