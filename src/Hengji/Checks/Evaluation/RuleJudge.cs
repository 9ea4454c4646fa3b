using Hengji.Checks.Binding;

namespace Hengji.Checks.Evaluation;

/// <summary>The verdict of one rule on one row: in integers where the rule is linear, else in exact fractions.</summary>
internal static class RuleJudge
{
    /// <summary>Whether the rule's <c>when</c> holds for certain on this row.</summary>
    public static bool IsAsked(CompiledRule rule, RowContext context) =>
        rule.Unless is null || new ConditionJudge(new NodeBuilder(context)).Judge(rule.Unless) == Verdict.Breaks;

    public static Verdict Judge(CompiledRule rule, RowContext context, bool useIntegers)
    {
        if (useIntegers && rule.Integers?.Judge(context) is { } verdict)
            return verdict;
        return new ConditionJudge(new NodeBuilder(context)).Judge(rule.Check);
    }
}
