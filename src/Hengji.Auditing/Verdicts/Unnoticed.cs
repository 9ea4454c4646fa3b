using Hengji.Auditing.Relations;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>Relations that only the place of figures speaks for: what they ask is told where no surer relation of their figures breaks.</summary>
internal static class Unnoticed
{
    /// <summary>Those that hold, and those that break in figures nothing else is wrong with, and that others do not vouch for where only words say that they are one.</summary>
    /// <remarks>27,000 and 26,999亩 are one number to a reader that takes both for rounded, and none to one that knows them for the same count.</remarks>
    /// <param name="relations">The relations.</param>
    /// <param name="known">All others, judged.</param>
    public static IEnumerable<AuditedRelation> Among(ImmutableArray<ReportRelation> relations, IReadOnlyCollection<AuditedRelation> known)
    {
        if (relations.IsEmpty)
            return [];
        var (vouched, vouchedByWords) = (new Vouched(known), new Vouched(known.Where(one => !IsFoundByValue(one.Relation))));
        var (keys, broken) = (known.Select(one => RelationKey.Of(one.Relation)).ToHashSet(), known.Where(one => IsContradiction(one) && !vouched.Answers(one)).SelectMany(one => one.Figures).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance));
        keys.ExceptWith(relations.Where(relation => relation.IsOfWholes).Select(RelationKey.Of).Intersect(known.Where(one => one.Outcome.Verdict == Verdict.Within).Select(one => RelationKey.Of(one.Relation))));
        return relations.GroupBy(RelationKey.Of).Where(same => !keys.Contains(same.Key)).Select(Strictest).Where(one => !IsBroken(one) || (!one.Figures.Any(broken.Contains) && !(one.Relation.YieldsToVouched && vouchedByWords.AreAll(one))));
    }

    /// <summary>Of relations of the same figures the first one, judged; where it takes whole numbers for rounded and another knows better, that one.</summary>
    private static AuditedRelation Strictest(IEnumerable<ReportRelation> same)
    {
        var first = AuditedRelation.Of(same.First());
        return first.Outcome.Verdict == Verdict.Within && same.FirstOrDefault(relation => relation.IsOfWholes) is { } exact ? AuditedRelation.Of(exact) : first;
    }

    /// <summary>Whether only its value says that a number is told in a table: last year's total holds of a number that was copied from it.</summary>
    private static bool IsFoundByValue(ReportRelation relation) => relation is { Kind: RelationKind.TextAgainstTable, Certainty: Certainty.Conditional };

    /// <summary>A target not reached contradicts nothing.</summary>
    private static bool IsContradiction(AuditedRelation audited) => IsBroken(audited) && audited.Relation.Kind != RelationKind.Target;

    private static bool IsBroken(AuditedRelation audited) => audited.Outcome.Verdict == Verdict.Breaks;
}
