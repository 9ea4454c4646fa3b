using Hengji.Checks.Binding;

namespace Hengji.Checks.Evaluation;

/// <summary>Where an outcome's details come from: the rule, the row, and what was worked out already.</summary>
internal sealed class DetailsSource(CompiledRule rule, RowContext context, Verdict verdict, bool useIntegers)
{
    private OutcomeDetails? details;
    private string? explanation;

    /// <summary>Worked out at first use, without the rest where the rule is a plain sum.</summary>
    public string Explanation =>
        explanation ??= verdict == Verdict.NotApplicable ? "" : FromIntegers ?? Value.Explanation;

    /// <summary>Label of the row, for messages; empty for rules asked once.</summary>
    public string RowLabel => context.LabelIn(rule);

    private string? FromIntegers => useIntegers ? rule.Explanation?.Write(context, verdict) : null;

    /// <summary>Worked out at first use; two threads may do so at once and get the same.</summary>
    public OutcomeDetails Value => details ??= OutcomeDetails.Of(rule, context, verdict);
}
