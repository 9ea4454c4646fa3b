using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks;

/// <summary>Judges one relation that does not come from a rule: found in a finished document, for instance.</summary>
public static class RelationCheck
{
    /// <summary>Verdict, distance and explanation.</summary>
    /// <param name="comparison">How the sides must relate.</param>
    /// <param name="left">Left side.</param>
    /// <param name="right">Right side, in the same unit.</param>
    /// <param name="unit">That unit.</param>
    public static RelationOutcome Judge(ComparisonOperator comparison, BoundNode left, BoundNode right, MeasureUnit unit) =>
        new(new JudgedRelation(comparison, left, right, unit, RelationJudge.Judge(comparison, left, right)));
}
