using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Verdicts;

/// <summary>What a broken relation contradicts: two with an equal one tell a reader the same, once is enough.</summary>
/// <param name="Figures">The addresses of its figures, in order.</param>
/// <param name="Told">What tells it apart from others of the same figures; empty for equations of three or more, which differ in form only (A − B = C, A − C = B).</param>
internal readonly record struct Contradiction(string Figures, string Told)
{
    private const int FewestOfAnEquation = 3;

    /// <summary>The contradiction of a broken relation.</summary>
    public static Contradiction Of(AuditedRelation broken) =>
        new(string.Join(' ', broken.Figures.Select(figure => figure.Address.ToString()).Order(StringComparer.Ordinal)), IsEquation(broken) ? "" : RelationRules.Code(broken.Relation.Kind) + broken.Relation.Official?.Code + broken.Outcome.Explanation);

    /// <summary>Rules of official forms have names of their own and are all told.</summary>
    private static bool IsEquation(AuditedRelation broken) =>
        broken.Relation is { Operator: ComparisonOperator.Equal, Official: null } && broken.Figures.Length >= FewestOfAnEquation;
}
