using Hengji.Checks.Binding;

namespace Hengji.Checks.Evaluation;

/// <summary>The verdict of one rule on one row: in integers where the rule is linear, else in exact fractions.</summary>
internal static class RuleJudge
{
    public static Verdict Judge(CompiledRule rule, RowContext context, bool useIntegers)
    {
        if (rule.Unless is not null && new ConditionJudge(new NodeBuilder(context)).Judge(rule.Unless) != Verdict.Breaks)
            return Verdict.NotApplicable;
        if (useIntegers && rule.Integers?.Judge(context) is { } verdict)
            return verdict;
        return new ConditionJudge(new NodeBuilder(context)).Judge(rule.Check);
    }
}
