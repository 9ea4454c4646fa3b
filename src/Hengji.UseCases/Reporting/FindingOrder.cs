using Hengji.Checks;

namespace Hengji.UseCases.Reporting;

/// <summary>The order in which people read findings.</summary>
internal static class FindingOrder
{
    /// <summary>Errors, warnings, questions, notes; within each, in the order they were found.</summary>
    public static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings) => [.. findings.OrderBy(Rank)];

    private static int Rank(Finding finding) =>
        finding switch
        {
            { IsQuestion: true } => 2,
            { Level: FindingLevel.Error } => 0,
            { Level: FindingLevel.Warn } => 1,
            _ => 3,
        };
}
