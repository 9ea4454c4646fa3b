using Hengji.Auditing.Relations;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Verdicts;

/// <summary>Whether a broken relation is told as an error or asked about: what speaks for it being the figures, not our reading, that are wrong.</summary>
/// <remarks>
/// That a relation applies is read from heads, words and figures of pages nobody has seen before, so a break says one of two things: a figure is
/// wrong, or the reading is. A wrong figure leaves traces: one figure alone mends what is broken, and either a slip of the hand leads from
/// its mending to its print, or the same relation holds in the lines beside it, or another relation asks for the same mending. A wrong reading misses by any amount, in figures for which others vouch.
/// </remarks>
internal static class Evidence
{
    /// <summary>Least score of a suspect whose repair costs nothing: it mends more than half of what is broken there and damages nothing.</summary>
    private const int Clean = 50;

    private const int FewestHolding = 3;
    private const int HoldingForEachBreak = 4;

    /// <summary>Whether the break is an error; else it is a question.</summary>
    /// <param name="broken">The broken relation.</param>
    /// <param name="suspects">Its figures that may be wrong.</param>
    /// <param name="agreement">What other relations say of them.</param>
    public static bool IsEnough(AuditedRelation broken, ImmutableArray<Suspect> suspects, Agreement agreement) =>
        IsEnough(broken.Relation, suspects) || (broken.Relation.Certainty != Certainty.Conditional && suspects.Any(suspect => agreement.Proves(broken, suspect)));

    /// <summary>Whether the break is an error by what speaks for it alone.</summary>
    /// <param name="relation">The broken relation.</param>
    /// <param name="suspects">Its figures that may be wrong.</param>
    public static bool IsEnough(ReportRelation relation, ImmutableArray<Suspect> suspects) =>
        relation.Certainty switch
        {
            Certainty.Certain => relation.IsStated || relation.Official is not null || IsBetweenFiles(relation) || suspects.Any(IsExplained)
                || (IsUsual(relation.Siblings) && suspects.Any(IsClean)),
            Certainty.Inferred => (IsEquation(relation) && suspects.Any(IsExplained)) || (IsBetweenFiles(relation) && suspects.Any(IsSlip)),
            _ => false,
        };

    /// <summary>Some slip or other keeps almost any number within a bound.</summary>
    private static bool IsEquation(ReportRelation relation) => relation.Operator == ComparisonOperator.Equal;

    /// <summary>Figures of a file vouch for each other, wrong or not: that they do says nothing of whether two files must agree.</summary>
    private static bool IsBetweenFiles(ReportRelation relation) => relation.Kind is RelationKind.BetweenFiles or RelationKind.LastYearReport;

    /// <summary>A slip of the hand explains the print, and mending it costs nothing. That two places differ would explain any difference.</summary>
    private static bool IsExplained(Suspect suspect) => IsClean(suspect) && IsSlip(suspect) && suspect.Slip != Slip.OtherPlace;

    /// <summary>That a total is not up to date would explain any print.</summary>
    private static bool IsSlip(Suspect suspect) => suspect.Slip is not (Slip.Unknown or Slip.StaleTotal);

    private static bool IsClean(Suspect suspect) => suspect.Score >= Clean;

    /// <summary>Whether the relation holds in most of the lines beside it, or most facts of the two places agree.</summary>
    private static bool IsUsual(Siblings siblings) =>
        siblings.Holding >= FewestHolding && siblings.Breaking * HoldingForEachBreak <= siblings.Holding;
}
