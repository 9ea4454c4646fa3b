using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>What it was, told last: 2024年支出230万元。2023年支出240万元；支出减少10万元，下降4.2%.</summary>
internal static class TurnedYears
{
    /// <summary>The group with the amount of the year after as what it is now; null where none was told before, or where the amount named fits.</summary>
    public static ChangeGroup? Of(ChangeGroup group, List<Mention> earlier)
    {
        if (group is not { Before: null, Change: not null, Rate: not null, Now: { IsAmount: true, IsPlain: true, RowLength: 1, Year: { } year } before } || before.Sentence != group.First.Sentence || ComparisonWords.IsBase(before.Lead)
            || ComparisonWords.AnyYear(before.Sentence.Source.Text[before.Sentence.Start..before.Number.Start]) != year || !Nodes.IsSameDimension(group.Change, before) || !Nodes.IsNonZero(before)
            || Told(before, year + 1, earlier) is not { } now || Holds(ChangeFormulas.Growth(before, group.Change, group.Rate)))
            return null;
        return ComparisonWords.Against(group.First.Lead).Length == 0 || (Holds(ChangeFormulas.Difference(now, before, group.Change)) && Holds(ChangeFormulas.GrowthFrom(now, before, group.Rate)))
            ? group with { Now = now, Before = before, Others = [] } : null;
    }

    /// <summary>The amount of that year called as it is; where it has no name (2023年为240万元), what the sentence before told first.</summary>
    private static Mention? Told(Mention before, int year, List<Mention> earlier) =>
        earlier.FindLast(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Depth: 0 } && mention.Year == year && mention.Dimension == before.Dimension && IsNamedAlike(mention, before, earlier));

    private static bool IsNamedAlike(Mention mention, Mention before, List<Mention> earlier) =>
        FactKey.Subject(before.Subject) is { Length: > 0 } name ? FactKey.Subject(mention.Subject) == name : mention == earlier.Find(first => first.Sentence == earlier[^1].Sentence && first.IsAmount);

    private static bool Holds(ReportRelation relation) => Nodes.CanHold(relation.Left, relation.Right);
}
