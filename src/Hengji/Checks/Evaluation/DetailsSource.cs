using Hengji.Checks.Binding;

namespace Hengji.Checks.Evaluation;

/// <summary>Where an outcome's details come from: the rule, the row, and what was worked out already.</summary>
internal sealed class DetailsSource(CompiledRule rule, RowContext context, Verdict verdict)
{
    private OutcomeDetails? details;

    /// <summary>Worked out at first use; two threads may do so at once and get the same.</summary>
    public OutcomeDetails Value => details ??= OutcomeDetails.Of(rule, context, verdict);
}
